import type { Instant } from '../../contract/ids';
import type { CaseEvent, CaseHead, Move } from '../case/case';
import { isErased } from '../case/keptUntil';
import type { ClockSettings } from '../clocks/rules';
import { dayOf } from '../clocks/day';
import { clockAt, keysOfKind, type ClockKey } from '../clocks/table';
import { isOpen, statusRow } from '../kinds/statusRow';
import { receivedAt } from '../papers/receipt';
import { systemStep, unproved } from './systemStep';

/** From where a case came to its end. */
function endedFrom({ kind, status }: CaseHead, events: readonly CaseEvent[]): CaseEvent | undefined {
  return events.filter(({ from, to }) => from !== null && isOpen(kind, from) && to === status).at(-1);
}

/** A period that begins with receipt begins as it does when receipt is recorded: on the day on which it came. */
const begun = (
  left: CaseHead,
  { periods, received }: { periods: readonly ClockKey[]; received: Instant },
  at: Instant,
  settings: ClockSettings,
): Move =>
  systemStep(
    { ...left, marks: [...left.marks, 'unreceived'] },
    {
      word: 'unproved',
      at,
      details: { clocks: periods, receivedOn: dayOf(received) },
      set: { marks: left.marks },
      dates: { startsAt: received },
    },
    settings,
  );

/**
 * The step by which a case that ended before its end left anything open gets back what it would leave open now: review, and
 * review of the review (信访工作条例 35, 36), while the period runs from receipt, or as long as nothing shows that the paper
 * was received. Null where there is nothing to give back, or the period is over. A case that ended under the rules of today
 * has it already.
 */
export function leaveOpen(
  { head, events }: { head: CaseHead; events: readonly CaseEvent[] },
  at: Instant,
  settings: ClockSettings,
): Move | null {
  const { kind, status, marks, resume } = head;
  if (isOpen(kind, status) || isErased(head) || resume !== null) return null;
  const from = endedFrom(head, events)?.from ?? null;
  const deed = from === null ? undefined : statusRow(kind, from).afterEnd;
  if (from === null || deed === undefined || !(deed in statusRow(kind, status).moves)) return null;
  const periods = keysOfKind(kind).filter(
    (key) => clockAt(key, { kind, status, marks, resume: from }) === 'goesOn',
  );
  const received = receivedAt({ head: { ...head, status: from }, events });
  const left: CaseHead = { ...head, resume: from };
  const move =
    received === null
      ? unproved(left, { clocks: periods, receivedAt: null }, at, settings)
      : begun(left, { periods, received }, at, settings);
  const isRunning = move.head.clocks.some(({ key, dueAt }) => periods.includes(key) && dueAt >= at);
  return received === null || isRunning ? { ...move, before: head } : null;
}
