import fc from 'fast-check';
import { EventWord } from '../../../functions/contract/deeds/actions';
import type { CaseEvent } from '../../../functions/domain/case/case';
import { lastOfEach, lettersOf, stepsOf, withStep } from '../../../functions/domain/case/stepWords';

const step = fc.record({
  word: fc.constantFrom(...EventWord.options),
  from: fc.constant('assigned' as const),
  to: fc.constantFrom('assigned' as const, 'answered' as const),
});
type Step = Pick<CaseEvent, 'word' | 'from' | 'to'>;

test('no two words are written with the same letters, and none as one that is not known', () => {
  const letters = EventWord.options.flatMap((word) => [lettersOf(word, true), lettersOf(word, false)]);
  expect(new Set(letters).size).toBe(2 * EventWord.options.length);
  expect(letters).not.toContain('0000');
});

/** They lie in the table: what was written must stay readable. */
test('the letters of a word are what they were', () => {
  expect([lettersOf('file', true), lettersOf('message', false), lettersOf('answer', true)]).toEqual([
    'ca72',
    '0d34',
    '336c',
  ]);
});

const lastWhere = (steps: readonly Step[], holds: (one: Step) => boolean): number =>
  Math.max(...steps.flatMap((one, at) => (holds(one) ? [at + 1] : [])));

test('which steps were of a word, and which was the last of each, is known from the head', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 300 }), (steps) => {
      const written = steps.reduce((before, one, at) => withStep(before, at + 1, one), '');
      const head = { steps: written, version: steps.length };
      for (const word of new Set(steps.map((one) => one.word))) {
        const where = steps.flatMap((one, at) => (one.word === word ? [at + 1] : []));
        expect(stepsOf(head, [word])).toEqual(where);
        expect(lastOfEach(head)).toContain(where.at(-1));
      }
      expect(lastOfEach(head)).toContain(1);
      const isMove = (one: Step): boolean => one.from !== one.to;
      if (steps.some(isMove)) expect(lastOfEach(head)).toContain(lastWhere(steps, isMove));
    }),
    { numRuns: 30 },
  );
});

test('of a case from before it was kept nothing is said, however long it goes on', () => {
  const steps = withStep('', 7, { word: 'message', from: 'assigned', to: 'assigned' });
  expect(stepsOf({ steps: '', version: 6 }, ['message'])).toBeNull();
  expect(stepsOf({ steps, version: 7 }, ['message'])).toBeNull();
  expect(lastOfEach({ steps, version: 7 })).toBeNull();
});
