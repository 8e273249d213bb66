import type { EventWord } from '../../contract/deeds/actions';
import type { ClientKey, Instant } from '../../contract/ids';
import type { CaseStatus } from '../../contract/kinds';
import type { CaseEvent, CaseHead, EndedClock, EventAuthor, Move, RunningClock } from './case';
import { beginsThere, isSaidBy, startsOn, type ClockKey } from '../clocks/table';
import { turnClocks, type ClockEdit } from '../clocks/turn';
import { isOpen, statusRow } from '../kinds/statusRow';
import { holder, holderKey } from './holder';
import { withKey } from './keysSeen';
import { withStep } from './stepWords';
import type { Mark } from './marks';
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
  /** Of its dates: from when those that start now are counted, which begin anew, and which are over (`Turn`). */
  startsAt?: Instant;
  anew?: readonly ClockKey[];
  over?: readonly ClockKey[];
  /** What its dates were for is no longer to be done. */
  isCancelled?: boolean;
  /** Dates that run again as they did before the step that this one takes back. */
  restored?: readonly EndedClock[];
  priorStatuses: readonly CaseStatus[];
};

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word) => other.includes(word));

/** What a body outside was asked, where a request for review lies with it. */
const isWithReviewers = ({ outside, marks }: CaseHead): boolean =>
  outside !== null && outside.question !== 'handling' && marks.includes('remedyOutside');

/**
 * What a case leaves open to the resident that ends, or goes on to what was promised in it without a word of theirs, is
 * looked up where it was (`afterEnd` of that status, or what a body outside was asked).
 */
function resumeAfter(before: CaseHead, moved: CaseHead): CaseHead['resume'] {
  const { afterEnd, heldBy } = statusRow(before.kind, before.status);
  const row = statusRow(moved.kind, moved.status);
  const isEnd = !isOpen(moved.kind, moved.status);
  if (moved.status === before.status || !(isEnd || heldBy === 'resident')) return moved.resume;
  if (isEnd && isWithReviewers(moved) && 'askReview' in row.moves) return before.status;
  return afterEnd !== undefined && afterEnd in row.moves ? before.status : moved.resume;
}

/**
 * What the office said in this step is not received with it; what was not received before a case ended still is not. Where
 * nothing is waited for any more, nothing is unreceived.
 */
function marksAfter(before: CaseHead, moved: CaseHead, word: EventWord): readonly Mark[] {
  const marks = moved.marks.filter((mark) => mark !== 'unreceived');
  const now = { ...moved, marks };
  if (startsOn(now) === null) return marks;
  if (moved.status === before.status && !isSaidBy(word, now)) return moved.marks;
  return beginsThere(now) || before.marks.includes('unreceived') ? [...marks, 'unreceived'] : marks;
}

/** The clocks after a change. They turn only with the status, with what the case carries, or when told to. */
function clocksAfter(before: CaseHead, moved: CaseHead, change: Change, rules: ClockSettings) {
  const {
    at,
    startsAt,
    lengths = {},
    edits = {},
    restarts = {},
    anew = [],
    over = [],
    isCancelled = false,
    restored = [],
  } = change;
  const isMoved = moved.status !== before.status;
  const isEdited = Object.keys({ ...edits, ...restarts }).length > 0 || anew.length > 0 || over.length > 0;
  if (!isMoved && !isEdited && isSame(moved.marks, before.marks)) return { running: moved.clocks, ended: [] };
  const { kind, status, marks, resume } = moved;
  const isReceived = !isMoved && before.marks.includes('unreceived') && !marks.includes('unreceived');
  const about = {
    ...{ kind, status, marks, resume, at, isReceived },
    ...(!isMoved && { before }),
    ...(startsAt && { startsAt }),
  };
  return turnClocks(
    moved.clocks,
    { ...about, lengths, edits, restarts, anew, over, isCancelled, restored },
    rules,
  );
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
  const said: CaseHead = { ...before, ...set, status: to, version: before.version + 1, updatedAt: at };
  // Where it stands elsewhere, what was asked of each of several is not asked any more.
  const agreed = to === before.status ? said.agreed : null;
  const left: CaseHead = { ...said, agreed, resume: resumeAfter(before, said) };
  const changed: CaseHead = { ...left, marks: marksAfter(before, left, change.word) };
  const clocks = clocksAfter(before, changed, change, rules);
  const event = seal(
    {
      caseId: before.id,
      seq: changed.version,
      at,
      word: change.word,
      by: change.by,
      key: change.key,
      from: before.status,
      to,
      details: change.details,
      ended: clocks.ended,
      dues: duesOf(clocks.running),
      previous: before.tip,
    },
    changed.salt,
  );
  const moved: CaseHead = {
    ...changed,
    clocks: clocks.running,
    keysSeen: withKey(before.keysSeen, event.seq, change.by.personId, change.key),
    steps: withStep(before.steps, event.seq, event),
    tip: event.digest,
  };
  const sameHolder = holderKey(holder(before)) === holderKey(holder(moved));
  const head = sameHolder ? moved : { ...moved, heldSince: at };
  return { before, head, event, priorStatuses: change.priorStatuses };
}
