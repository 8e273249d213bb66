import fc from 'fast-check';
import { Rung } from '../../../functions/contract/case/deliveries';
import { afterAttempt as afterTry } from '../../../functions/domain/deliveries/afterAttempt';
import { afterReport, called, isStillToTell, seen } from '../../../functions/domain/deliveries/heard';
import { rungsOf } from '../../../functions/domain/deliveries/ladders';
import type { Attempted, Delivery } from '../../../functions/domain/deliveries/delivery';
import { whenDue } from '../../../functions/domain/deliveries/whenDue';
import { after, begun, rules } from './delivery';

type Later = Extract<Attempted, { outcome: 'later' }>;

const attempted: fc.Arbitrary<Attempted | 'died'> = fc.oneof(
  fc
    .constantFrom('sent', 'declined', 'failed', 'unknown', 'notSetUp', 'noAddress', 'confirmed')
    .map((outcome): Attempted => ({ outcome, reason: null })),
  fc
    .constantFrom<Later['wait']>('longer', 'tomorrow', { seconds: 60 })
    .map((wait): Attempted => ({ outcome: 'later', reason: 'down', wait })),
  fc.constant('died' as const),
);

type Word = 'arrived' | 'lost' | 'seen' | 'phoned' | 'phonedInVain';
const word = fc.constantFrom<Word>('arrived', 'lost', 'seen', 'phoned', 'phonedInVain');

/** What happens to a telling: time passes and a worker comes by, or somebody says something of it. */
type Step = { minutes: number; attempted: Attempted | 'died' } | { word: Word; rung: 'subscription' | 'sms' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ minutes: fc.integer({ min: 1, max: 300 }), attempted }) },
  { weight: 1, arbitrary: fc.record({ word, rung: fc.constantFrom('subscription', 'sms') }) },
);
const life = fc.array(step, { maxLength: 60 });

const beginnings = fc.constantFrom(begun('decision'), begun('answered', 'consultation'));

/** Every try of a rung, in order, and what it then was after every step. */
type Lived = { states: Delivery[]; tries: Rung[]; confirmed: boolean };

function live(delivery: Delivery, steps: readonly Step[]): Lived {
  const lived: Lived = { states: [delivery], tries: [], confirmed: false };
  let now = delivery;
  let minutes = 0;
  const become = (next: Delivery) => {
    now = next;
    lived.states.push(next);
  };
  for (const step of steps) {
    if ('word' in step) {
      const at = after(minutes);
      // Nothing is said of a message that was never tried.
      if (['arrived', 'lost'].includes(step.word) && !lived.tries.includes(step.rung)) continue;
      if (['arrived', 'seen', 'phoned'].includes(step.word)) lived.confirmed = true;
      if (step.word === 'seen') become(seen(now, at));
      else if (step.word === 'phoned' || step.word === 'phonedInVain')
        become(called(now, step.word === 'phoned', at));
      else become(afterReport(now, step.rung, { arrived: step.word === 'arrived', reason: 'lost' }, at));
      continue;
    }
    minutes += step.minutes;
    const due = whenDue(now, after(minutes), rules);
    if (due.do === 'nothing') continue;
    if (due.do === 'ask') {
      become(step.minutes % 2 === 0 ? due.served : due.unserved);
      continue;
    }
    become(due.delivery);
    if (due.do !== 'try') continue;
    lived.tries.push(due.rung);
    if (step.attempted === 'died') continue;
    if (step.attempted.outcome === 'confirmed') lived.confirmed = true;
    become(afterTry(now, due.rung, step.attempted, after(minutes), rules));
  }
  return lived;
}

const order = (rung: Rung): number => Rung.options.indexOf(rung);

test('whatever happens, rungs are tried in their order, and one is left for good before the next', () => {
  fc.assert(
    fc.property(beginnings, life, (delivery, steps) => {
      const { tries } = live(delivery, steps);
      expect(tries).toEqual([...tries].sort((one, other) => order(one) - order(other)));
      expect(tries.every((rung) => rungsOf(delivery).includes(rung))).toBe(true);
    }),
  );
});

test('whatever happens, a rung stands in the list once, and one that handed over is never tried again', () => {
  fc.assert(
    fc.property(beginnings, life, (delivery, steps) => {
      const { states } = live(delivery, steps);
      states.forEach((state, at) => {
        const rungs = state.rungs.map(({ rung }) => rung);
        expect(new Set(rungs).size).toBe(rungs.length);
        const later = states[at + 1]?.trying?.rung;
        if (state.trying === null && later) expect(rungs).not.toContain(later);
      });
    }),
  );
});

test('whatever happens, what the law asks to be told is told only by a word that it was', () => {
  fc.assert(
    fc.property(life, (steps) => {
      const { states, confirmed } = live(begun('decision'), steps);
      if (states.some(({ state }) => state === 'told')) expect(confirmed).toBe(true);
      for (const { state } of states) expect(['failed', 'declined']).not.toContain(state);
    }),
  );
});

test('whatever has happened, it always has a time to go on or is over, and it ends', () => {
  fc.assert(
    fc.property(beginnings, life, fc.array(attempted, { maxLength: 400 }), (delivery, steps, more) => {
      const { states } = live(delivery, steps);
      for (const { state, nextAt } of states) expect(state !== 'telling' || nextAt !== null).toBe(true);
      let now = states.at(-1) ?? delivery;
      const first = Date.parse(now.nextAt ?? after(0));
      for (let look = 0; now.nextAt !== null && look < 400; look += 1) {
        const at = now.nextAt;
        const due = whenDue(now, at, rules);
        if (due.do === 'nothing') throw new Error('it is due');
        now = due.do === 'ask' ? due.unserved : due.delivery;
        const came = more[look] ?? { outcome: 'later', reason: 'down', wait: 'longer' };
        if (due.do === 'try' && came !== 'died') now = afterTry(now, due.rung, came, at, rules);
      }
      expect(now.nextAt).toBeNull();
      expect(isStillToTell(now)).toBe(now.state === 'toCall');
      // Two rungs of a day's patience each, and the days until somebody is raised.
      expect(Date.parse(now.rungs.at(-1)?.at ?? '') - first).toBeLessThan(5 * 86_400_000);
    }),
  );
});
