import type { CaseAction } from '../../functions/contract/actions';
import type { CaseHead, Move } from '../../functions/domain/case/case';
import { clockRow } from '../../functions/domain/clocks/table';
import { nextDue } from '../../functions/domain/clocks/turn';
import { isOpen } from '../../functions/domain/kinds/statusRow';
import { castOf } from './cast';
import { swept } from './swept';
import { everybody, offered, tryIt } from './walk';
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

/** Everything that anybody, or the clock, can do next; withdrawing is no answer. */
function nexts(head: CaseHead): CaseHead[] {
  const people = everybody(head.kind);
  const done: (Move | null)[] = offered(head, people, head.updatedAt)
    .filter(({ action }) => action !== 'withdraw' && action !== 'message')
    .flatMap(({ actor, action }) =>
      waysOf(action).map((pick) => tryIt(head, actor, action, head.updatedAt, pick).move),
    );
  const due = nextDue(head.clocks);
  const byClock = due === null ? [] : swept(head, due).slice(-1);
  return [...done, ...byClock].flatMap((move) => (move ? [move.head] : []));
}

/** States from which a way to an end is known. */
const ending = new Set<string>();

function hasEnd(start: CaseHead): boolean {
  const from = new Map<string, string | null>([[stateOf(start), null]]);
  const todo = [start];
  for (const head of todo) {
    const state = stateOf(head);
    if (!isOpen(head.kind, head.status) || ending.has(state)) {
      for (let one: string | null = state; one !== null; one = from.get(one) ?? null) ending.add(one);
      return true;
    }
    for (const next of nexts(head)) {
      const to = stateOf(next);
      if (from.has(to)) continue;
      from.set(to, state);
      todo.push(next);
    }
  }
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
