import fc from 'fast-check';
import { stepsUnder, withKey } from '../../../functions/domain/case/keysSeen';

const who = fc.constantFrom('person-one', 'person-two');
const key = fc.string({ minLength: 16, maxLength: 20, unit: 'grapheme-ascii' });
const step = fc.option(fc.record({ who, key }));

test('of each step it is known under which key and by whom it was made', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 300 }), (steps) => {
      const seen = steps.reduce(
        (marks, one, at) => withKey(marks, at + 1, one?.who ?? null, one?.key ?? null),
        '',
      );
      expect(seen).toHaveLength(steps.length * 4);
      steps.forEach((one, at) => one && expect(stepsUnder(seen, one.who, one.key)).toContain(at + 1));
    }),
    { numRuns: 20 },
  );
});

test('a case of before, whose steps have no marks, goes on with marks at their places', () => {
  const seen = withKey('', 7, 'person-one', 'key-of-a-message-1');
  expect(stepsUnder(seen, 'person-one', 'key-of-a-message-1')).toEqual([7]);
  expect(stepsUnder(seen, 'person-two', 'key-of-a-message-1')).toEqual([]);
});
