import type { EventWord } from '../contract/actions';
import type { ClientKey, Instant } from '../contract/ids';
import type { CaseStatus } from '../contract/kinds';
import type { CaseHead, EventAuthor, Move } from './case';
import { turnClocks } from './clocks/turn';
import { holder, holderKey } from './holder';
import { seal } from './timeline/digest';

type Change = {
  word: EventWord;
  by: EventAuthor;
  key: ClientKey | null;
  at: Instant;
  to: CaseStatus;
  details: Record<string, unknown>;
  place: Pick<CaseHead, 'desk' | 'assignee' | 'sender'>;
  priorStatuses: readonly CaseStatus[];
};

/** The case after a change, with the one event that records it. Due dates move only when the status does. */
export function next(before: CaseHead, change: Change): Move {
  const { at, to, place } = change;
  const event = seal({
    caseId: before.id,
    seq: before.version + 1,
    at,
    word: change.word,
    by: change.by,
    key: change.key,
    from: before.status,
    to,
    details: change.details,
    previous: before.tip,
  });
  const moved: CaseHead = {
    ...before,
    ...place,
    status: to,
    version: event.seq,
    updatedAt: at,
    clocks: to === before.status ? before.clocks : turnClocks(before.clocks, before.kind, to, at),
    tip: event.digest,
  };
  const sameHolder = holderKey(holder(before)) === holderKey(holder(moved));
  const head = sameHolder ? moved : { ...moved, heldSince: at };
  return { before, head, event, priorStatuses: change.priorStatuses };
}
