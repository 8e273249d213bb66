import type { EventWord } from '../../contract/actions';
import type { ClientKey, Instant } from '../../contract/ids';
import type { CaseStatus } from '../../contract/kinds';
import type { CaseEvent, CaseHead, EventAuthor, Move, RunningClock } from './case';
import type { ClockKey } from '../clocks/table';
import { turnClocks, type ClockEdit } from '../clocks/turn';
import { holder, holderKey } from './holder';
import type { ClockSettings } from '../clocks/rules';
import { seal } from './timeline/digest';

export type Change = {
  word: EventWord;
  by: EventAuthor;
  key: ClientKey | null;
  at: Instant;
  to: CaseStatus;
  details: Record<string, unknown>;
  /** What else is different after it. */
  set: Partial<CaseHead>;
  lengths?: Partial<Record<ClockKey, number>>;
  edits?: Partial<Record<ClockKey, ClockEdit>>;
  /** Dates that were met now and run anew. */
  restarts?: Partial<Record<ClockKey, true>>;
  /** What its dates were for is no longer to be done. */
  isCancelled?: boolean;
  priorStatuses: readonly CaseStatus[];
};

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word) => other.includes(word));

/** The clocks after a change. They turn only with the status, with what the case carries, or when told to. */
function clocksAfter(before: CaseHead, moved: CaseHead, change: Change, rules: ClockSettings) {
  const { at, lengths = {}, edits = {}, restarts = {}, isCancelled = false } = change;
  const isStill =
    moved.status === before.status &&
    isSame(moved.marks, before.marks) &&
    Object.keys({ ...edits, ...restarts }).length === 0;
  if (isStill) return { running: moved.clocks, ended: [] };
  const { kind, status, marks } = moved;
  const turn = { kind, status, marks, at, lengths, edits, restarts, isCancelled };
  return turnClocks(moved.clocks, turn, rules);
}

/** Dates in one order, whatever order they were kept in: the digest of an event covers them. */
export const duesInOrder = (dues: CaseEvent['dues']): CaseEvent['dues'] =>
  [...dues].sort((a, b) => (a.key < b.key ? -1 : 1));

/** The dates an event leaves running. */
export const duesOf = (running: readonly RunningClock[]): CaseEvent['dues'] =>
  duesInOrder(running.map(({ key, dueAt }) => ({ key, dueAt })));

/** The case after a change, with the one event that records it. */
export function recordStep(before: CaseHead, change: Change, rules: ClockSettings): Move {
  const { at, to, set } = change;
  const changed: CaseHead = { ...before, ...set, status: to, version: before.version + 1, updatedAt: at };
  const { running, ended } = clocksAfter(before, changed, change, rules);
  const event = seal({
    caseId: before.id,
    seq: changed.version,
    at,
    word: change.word,
    by: change.by,
    key: change.key,
    from: before.status,
    to,
    details: change.details,
    ended,
    dues: duesOf(running),
    previous: before.tip,
  });
  const moved: CaseHead = { ...changed, clocks: running, tip: event.digest };
  const sameHolder = holderKey(holder(before)) === holderKey(holder(moved));
  const head = sameHolder ? moved : { ...moved, heldSince: at };
  return { before, head, event, priorStatuses: change.priorStatuses };
}
