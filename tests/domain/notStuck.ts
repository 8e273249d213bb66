import type { CaseAction } from '../../functions/contract/deeds/actions';
import type { CaseHead } from '../../functions/domain/case/case';
import { clockRow } from '../../functions/domain/clocks/table';
import { nextDue } from '../../functions/domain/clocks/turn';
import { isOpen } from '../../functions/domain/kinds/statusRow';
import { standings } from '../../functions/domain/standing/standings';
import { castOf } from './cast';
import { swept } from './swept';
import { everybody, offered, tryIt } from './walk';
import type { Walk } from './walk';
import { walked } from './walked';

/** What is to come of a case hangs on this, and not on how it came here. */
const stateOf = ({ kind, status, desk, sender, assignee, against, aside, marks, resume }: CaseHead): string =>
  JSON.stringify([
    ...[kind, status, desk.organisationId, sender?.organisationId, resume],
    ...[assignee?.organisation.organisationId, against, [...(aside ?? [])].sort(), [...marks].sort()],
  ]);

/** One way to say each thing; both people who could be given it, and both things that can be decided of them. */
const waysOf = (action: CaseAction): number[] => {
  if (action === 'assign') return [2, 3];
  return action === 'decideRecusal' ? [2, 14] : [2];
};

/** Everything that anybody, or the clock, can do next, one after another; withdrawing is no answer. */
function* nexts(head: CaseHead): Generator<CaseHead> {
  const due = nextDue(head.clocks);
  const byClock = due === null ? undefined : swept(head, due).at(-1);
  if (byClock) yield byClock.head;
  const tried = new Set<string>();
  for (const { actor, action } of offered(head, everybody(head.kind), head.updatedAt)) {
    // By which of several with the same standing at the same place it is done leads nowhere else.
    const deed = [action, ...standings(actor, head), actor.organisation?.organisationId].join();
    if (action === 'withdraw' || action === 'message' || tried.has(deed)) continue;
    tried.add(deed);
    for (const pick of waysOf(action)) {
      const { move } = tryIt(head, actor, action, head.updatedAt, pick);
      if (move) yield move.head;
    }
  }
}

/** States from which a way to an end is known. */
const ending = new Set<string>();

/** Steps that are no answer to being stuck: withdrawing, and those that nobody takes for the sake of the case. */
const noAnswer: readonly string[] = ['withdraw', 'message', 'release', 'served', 'told'];

/** A walk that came to an end by answers alone is such a way, for all that it came through after the last that is none. */
function learn({ moves }: Walk): void {
  let isKnown = false;
  for (const { before, head, event } of [...moves].reverse()) {
    isKnown ||= !isOpen(head.kind, head.status) || ending.has(stateOf(head));
    isKnown &&= !noAnswer.includes(event.word);
    if (isKnown && before) ending.add(stateOf(before));
  }
}

function hasEnd(start: CaseHead): boolean {
  const from = new Map<string, string | null>();
  const todo: CaseHead[] = [];
  /** Whether an end is known from where one has come to, which then is known of all on the way. */
  const ends = (head: CaseHead, before: string | null): boolean => {
    const state = stateOf(head);
    if (from.has(state)) return false;
    from.set(state, before);
    todo.push(head);
    if (isOpen(head.kind, head.status) && !ending.has(state)) return false;
    for (let one: string | null = state; one !== null; one = from.get(one) ?? null) ending.add(one);
    return true;
  };
  if (ends(start, null)) return true;
  for (const head of todo) for (const next of nexts(head)) if (ends(next, stateOf(head))) return true;
  return false;
}

/** The two who could carry it here have both stepped aside; a town has more than two. */
const isLeftWithNobody = ({ kind, aside = [] }: CaseHead): boolean => {
  const { handler, duty } = castOf(kind);
  return [handler, duty].every(({ personId }) => aside.includes(personId));
};

test('from every state that a walk reached, staff, the resident or the clock can bring the case to an end', () => {
  const heads = walked
    .flatMap(({ moves }) => moves.map(({ head }) => head))
    .filter((head) => !isLeftWithNobody(head));
  const states = new Map(heads.map((head) => [stateOf(head), head]));
  expect(states.size).toBeGreaterThan(300);
  walked.forEach(learn);
  const stuck = [...states].filter(([, head]) => !hasEnd(head)).map(([state]) => state);
  expect(stuck).toEqual([]);
});

test('what waits for the resident has a last day, after which it goes on without them once they have been told', () => {
  const waiting = walked
    .flatMap(({ moves }) => moves.map(({ head }) => head))
    .filter(({ status }) =>
      ['answered', 'materialsRequested', 'mandateOffered', 'opinionGiven', 'replied', 'reviewGiven'].includes(
        status,
      ),
    );
  expect(waiting.length).toBeGreaterThan(100);
  for (const head of waiting) {
    // Until they have it, the office has a date for bringing it to them, which may be long past.
    const isRunning = head.marks.includes('unreceived')
      ? head.clocks.some(({ key }) => clockRow(key).with === 'unreceived')
      : nextDue(head.clocks) !== null;
    expect([head.status, isRunning]).toEqual([head.status, true]);
  }
});
