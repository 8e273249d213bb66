import type { CaseId, Instant, PersonId } from '../contract/ids';
import type { Filing } from '../contract/kinds';
import type { CaseHead, Move, OrganisationRef } from './case';
import { caseNumber } from './caseNumber';
import { turnClocks } from './clocks/turn';
import { lifecycles } from './kinds';
import { genesis, seal } from './timeline/digest';
import { title } from './title';

type NewCase = { id: CaseId; filing: Filing; ownerId: PersonId; desk: OrganisationRef; at: Instant };

/** A new case in its first status, at the desk, with its clocks started and the filing as its first event. */
export function file({ id, filing, ownerId, desk, at }: NewCase): Move {
  const { kind, areaCode, form } = filing;
  const status = lifecycles[kind].first;
  const event = seal({
    caseId: id,
    seq: 1,
    at,
    word: 'file',
    by: { standing: 'owner', personId: ownerId, name: null, organisationName: null },
    key: filing.key,
    from: null,
    to: status,
    details: form,
    previous: genesis,
  });
  const head: CaseHead = {
    id,
    number: caseNumber(id, kind, areaCode, at),
    kind,
    areaCode,
    ownerId,
    status,
    version: 1,
    title: title(filing),
    filedAt: at,
    updatedAt: at,
    heldSince: at,
    desk,
    assignee: null,
    sender: null,
    clocks: turnClocks([], kind, status, at),
    tip: event.digest,
  };
  return { before: null, head, event, priorStatuses: [] };
}
