import { CaseId, CaseNumber, Instant, OrganisationId, PersonId } from '../../contract/ids';
import { NoticeId, Rung, TellingState, TriedRung } from '../../contract/tellings';
import { CaseKind, NoticeKind } from '../../contract/words';
import * as z from '../../contract/z';
import { isOpen } from '../../domain/deliveries/heard';
import type { Telling } from '../../domain/deliveries/telling';
import { beingToldKey, callKey, tellingDueKey, tellingIn, tellingKey, untoldKey } from '../keys';
import type { TellingOf } from './deliveryPorts';
import { toItem, type Item } from '../table/table';
import { readItem } from '../table/readItem';

const Keys = z
  .object({ pk: z.string(), sk: z.string() })
  .transform(({ pk, sk }) => tellingIn(pk, sk))
  .pipe(z.object({ caseId: CaseId, noticeId: NoticeId }));

/** Ids and codes: no name, no number, no openid. */
const StoredTelling = z.object({
  told: NoticeKind,
  at: Instant,
  caseNumber: CaseNumber,
  caseKind: CaseKind,
  personId: PersonId,
  audience: z.enum(['resident', 'staff']),
  deskId: OrganisationId,
  statutory: z.boolean(),
  state: TellingState,
  rungs: z.array(TriedRung),
  trying: z.object({ rung: Rung, since: Instant, tries: z.int(), claimed: z.boolean() }).nullable(),
  nextAt: Instant.nullable(),
  version: z.int(),
});

/** Which telling an index names. */
export const readTellingKey = (item: Item): TellingOf => readItem(Keys, item);

export function readTelling(item: Item): Telling {
  const { told, ...stored } = readItem(StoredTelling, item);
  return { ...readTellingKey(item), ...stored, kind: told };
}

/** Where it stands in the indexes: only as long as somebody has to look at it there. */
function places(telling: Telling): Record<string, string> {
  const { state, nextAt, noticeId, at, audience, personId, deskId } = telling;
  const isToCall = state === 'toCall';
  return {
    ...(nextAt !== null && tellingDueKey(nextAt, noticeId)),
    ...(isToCall && nextAt === null && untoldKey(at, noticeId)),
    ...(isToCall && callKey(deskId, at)),
    ...(audience === 'resident' && isOpen(telling) && beingToldKey(personId, at)),
  };
}

export function tellingItem(telling: Telling): Item {
  const { caseId, noticeId, kind, ...stored } = telling;
  return toItem({ ...tellingKey(caseId, noticeId), ...places(telling), ...stored, told: kind });
}
