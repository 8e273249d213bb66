import type { Day, Instant } from '../../contract/ids';
import type { EndedClock, RunningClock } from '../case/case';
import type { ClockSettings } from './rules';
import { countOf } from './count';
import { dayOf } from './day';
import { nextMoment } from './moments';
import { pauseFrom, resumeAfter } from './pause';
import { recount } from './recount';
import { clockAt, clockRow, extensionLeft, keysOfKind, type ClockKey, type Whereabouts } from './table';

/** What a deed may do to a running date: the one extension, in days, or days that are not counted, as of a hearing. */
export type ClockEdit = { extendBy: number } | { pause: { from: Day; to: Day } };

/** Where a case came to, when, and what else was said of its dates. */
export type Turn = Whereabouts & {
  at: Instant;
  /** Where it was, of a case that stays in its status: a date that was over there does not begin anew. */
  before?: Whereabouts;
  /** From when the dates that start now are counted, where that is not the step itself: a day before it. */
  startsAt?: Instant;
  /** What a date of this case runs from has reached the resident with this step. */
  isReceived?: boolean;
  /** Dates that this step ends and begins anew, and dates that are over although the status keeps them. */
  anew?: readonly ClockKey[];
  over?: readonly ClockKey[];
  /** Lengths named by people, in the unit of the row, for the clocks that start now. */
  lengths?: Partial<Record<ClockKey, number>>;
  edits?: Partial<Record<ClockKey, ClockEdit>>;
  /** Dates that were met now and run anew. */
  restarts?: Partial<Record<ClockKey, true>>;
  /** What the dates were for is no longer to be done. */
  isCancelled?: boolean;
  /** Dates that a step ended which is taken back with this one: they run as they did. */
  restored?: readonly EndedClock[];
};

function start(
  key: ClockKey,
  { at, startsAt = at, lengths, restored = [] }: Turn,
  rules: ClockSettings,
): RunningClock {
  const before = restored.find((clock) => clock.key === key);
  if (before) {
    const { endedAt: _, state: _state, ...clock } = before;
    return clock;
  }
  const row = clockRow(key);
  const length = lengths?.[key] ?? (row.setting ? rules.lengths[key] : undefined) ?? row.length;
  const facts = { startedAt: startsAt, length, pauses: [], extendedBy: 0 };
  return { key, ...facts, dueAt: countOf(row, facts, rules.calendar).dueAt, stage: 0, overdueAt: null };
}

function edited(clock: RunningClock, edit: ClockEdit): RunningClock {
  if ('pause' in edit) return { ...clock, pauses: [...clock.pauses, edit.pause] };
  if (edit.extendBy > extensionLeft(clock.key, clock.extendedBy))
    throw new RangeError(`${clock.key} cannot be extended by ${edit.extendBy} days`);
  return { ...clock, extendedBy: edit.extendBy };
}

/** Stands still from a day on, if that can still move it: a wait begun after the raw last day moves nothing. */
const standingStill = (clock: RunningClock, from: Day, { calendar }: ClockSettings): RunningClock =>
  from <= countOf(clockRow(clock.key), clock, calendar).raw ? pauseFrom(clock, from) : clock;

/**
 * A clock with the turn's edits, standing still or going on, and counted again only if one of these changed it. Nothing
 * done to it takes back that it was called late; only another calendar can (`recount`).
 */
function turnOne(
  was: RunningClock,
  isPausing: boolean,
  { at, edits = {} }: Turn,
  rules: ClockSettings,
): RunningClock {
  const edit = edits[was.key];
  const changed = edit ? edited(was, edit) : was;
  const day = dayOf(at);
  const now = isPausing ? standingStill(changed, day, rules) : resumeAfter(changed, day);
  return now === was ? was : { ...recount(now, rules), overdueAt: was.overdueAt };
}

function end(was: RunningClock, turn: Turn, rules: ClockSettings): EndedClock {
  const clock = turnOne(was, false, turn, rules);
  const { metWith } = clockRow(was.key);
  const isLet = turn.isCancelled || (metWith !== undefined && !turn.marks.includes(metWith));
  const isMissed = clock.overdueAt !== null || clock.dueAt < turn.at;
  return {
    ...clock,
    endedAt: turn.at,
    state: isLet ? 'cancelled' : isMissed ? 'missed' : 'met',
  };
}

/** A date that begins anew was not met: it is another's to meet now. */
const endForAnother = (was: RunningClock, turn: Turn, rules: ClockSettings): EndedClock => {
  const ended = end(was, turn, rules);
  return ended.state === 'met' ? { ...ended, state: 'cancelled' } : ended;
};

/**
 * The clocks of a case after a turn, and those that ended with it. A clock starts where its row runs, stands still
 * where it pauses, and ends elsewhere; one that is counted from a receipt starts with that, and one whose length is named
 * anew begins anew, and what ran before is cancelled. What is over stays over while the case stays where it is. Only statuses, marks and what is said of its dates move them; a clock
 * already running keeps its own.
 * @throws RangeError when an extension is more than the law leaves.
 */
export function turnClocks(
  running: readonly RunningClock[],
  turn: Turn,
  rules: ClockSettings,
): { running: RunningClock[]; ended: EndedClock[] } {
  const { before, anew = [], over = [], isReceived = false } = turn;
  const after: RunningClock[] = [];
  const ended: EndedClock[] = [];
  for (const key of keysOfKind(turn.kind)) {
    const what = clockAt(key, turn);
    const was = running.find((clock) => clock.key === key);
    const isOver = what === 'stops' || what === 'waits' || over.includes(key);
    const isNamedAnew = what === 'runs' && turn.lengths?.[key] !== undefined;
    const isMetAnew = what === 'runs' && turn.restarts?.[key] === true;
    if (was && isOver) ended.push(end(was, turn, rules));
    else if (was && (isNamedAnew || isMetAnew)) {
      ended.push(end(was, { ...turn, isCancelled: isNamedAnew }, rules));
      after.push(start(key, turn, rules));
    } else if (was && what === 'runs' && anew.includes(key)) {
      ended.push(endForAnother(was, turn, rules));
      after.push(start(key, turn, rules));
    } else if (was) after.push(turnOne(was, what === 'pauses', turn, rules));
    else if (before && what === 'runs' && clockAt(key, before) === 'runs') continue;
    else if (what === 'runs' || (what === 'goesOn' && isReceived)) after.push(start(key, turn, rules));
  }
  return { running: after, ended };
}

/** The nearest moment of a case at which somebody has to be warned or told; null when there is none. */
export const nextDue = (running: readonly RunningClock[]): Instant | null =>
  running
    .map(nextMoment)
    .filter((at) => at !== null)
    .sort()[0] ?? null;
