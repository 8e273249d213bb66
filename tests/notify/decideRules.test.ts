import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { CaseHead } from '../../functions/domain/case/case';
import { holder } from '../../functions/domain/case/holder';
import { noticesFor, type Notice } from '../../functions/notify/decide';
import { eventRule } from '../../functions/domain/deeds';
import type { StreamedEvent } from '../../functions/store/cases/eventItem';
import { walks } from '../domain/walk';
import { streamed } from './streamed';

/** The same random lives in every run. */
const lives = fc.sample(walks, { numRuns: 400, seed: 43 });
const all = lives.flatMap(({ moves }) =>
  moves.map((move) => ({ ...streamed(move), before: move.before, head: move.head })),
);
const told = new Map(all.map((one) => [one, noticesFor(one)]));

/** Asked a hundred thousand times: `expect` costs as much as all the lives, an assertion of Node next to nothing. */
function always(rule: (one: (typeof all)[number], notices: Notice[]) => void): void {
  for (const [one, notices] of told)
    try {
      rule(one, notices);
    } catch (error) {
      const { word, from, to } = one.event;
      throw new Error(`${word} of ${one.about.kind} from ${from ?? 'nothing'} to ${to}`, { cause: error });
    }
}

/** A person, or the dispatchers of a desk. */
function whoHolds(head: CaseHead): Notice['to'] | null {
  const held = holder(head);
  if (held.at === 'person') return { at: 'person', personId: held.person.personId };
  if (held.at === 'resident') return { at: 'person', personId: head.ownerId };
  if (held.at === 'nobody') return null;
  return { at: 'desk', organisationId: held.organisation.organisationId, role: 'dispatcher' };
}

/** Whether somebody did it themselves, or a colleague of theirs at the desk. */
const isOwn = (to: Notice['to'], { event, about }: StreamedEvent): boolean =>
  to.at === 'person' ? to.personId === event.by.personId : event.by.organisationName === about.desk.name;

function assertTold(notices: Notice[], whom: Notice['to']): void {
  if (notices.some(({ to }) => isDeepStrictEqual(to, whom))) return;
  assert.fail(`${JSON.stringify(whom)} is not among ${JSON.stringify(notices.map(({ to }) => to))}`);
}

test('whoever comes to hold a case is told, unless they brought it about', () => {
  always((one, notices) => {
    const now = whoHolds(one.head);
    const was = one.before && whoHolds(one.before);
    if (now && !isOwn(now, one) && JSON.stringify(now) !== JSON.stringify(was)) assertTold(notices, now);
  });
});

test('whoever had a case and has it no more is told, unless they brought it about or their duty has ended', () => {
  always(({ event, about }, notices) => {
    const { previousAssignee: personId } = about;
    if (personId && personId !== event.by.personId && event.word !== 'release')
      assertTold(notices, { at: 'person', personId });
  });
});

test('nobody is told of what they did, but for the receipt of what a resident hands in', () => {
  always(({ event }, notices) => {
    for (const { to, except, audience } of notices) {
      if (audience === 'resident' && eventRule(event.word).acknowledged) continue;
      if (to.at === 'person') assert.notEqual(to.personId, event.by.personId);
      if (event.by.personId) assert.ok(except.includes(event.by.personId));
    }
  });
});

test('the resident is told as a resident, and never as staff of the desk', () => {
  always(({ about }, notices) => {
    for (const { to, except, audience } of notices) {
      const isOwner = to.at === 'person' && to.personId === about.ownerId;
      assert.equal(audience, isOwner ? 'resident' : 'staff');
      if (audience === 'staff') assert.ok(except.includes(about.ownerId));
    }
  });
});

test('no desk of the other side is told, nor anybody twice of one event', () => {
  always(({ about }, notices) => {
    const names = notices.map(({ to }) => JSON.stringify(to));
    assert.equal(new Set(names).size, names.length);
    for (const { to } of notices) if (to.at === 'desk') assert.ok(!about.against.includes(to.organisationId));
  });
});
