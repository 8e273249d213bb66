import fc from 'fast-check';
import { CaseId, CaseNumber } from '../../../functions/contract/ids';
import { CaseKind } from '../../../functions/contract/words';
import { checkDigit, isRightNumber } from '../../../functions/contract/numbers/caseNumber';
import { caseId, caseNumber } from '../../../functions/domain/case/caseNumber';
import { lifecycles } from '../../../functions/domain/kinds/lifecycles';
import { key, morning } from '../caseIn';
import { owner, personId } from '../cast';

const ids = fc.integer({ min: 0, max: 9_999_999_999 }).map((n) => String(n).padStart(10, '0'));
const numbers = fc
  .record({
    id: ids,
    kind: fc.constantFrom(...CaseKind.options),
    county: fc.integer({ min: 150902, max: 150981 }),
  })
  .map(({ id, kind, county }) => caseNumber(id, kind, `${county}001000`, morning));

/** The places of a number's digits, first to last. */
const digitPlaces = (number: string): number[] =>
  [...number].flatMap((char, at) => (/\d/.test(char) ? [at] : []));

const putAt = (text: string, at: number, char: string): string =>
  text.slice(0, at) + char + text.slice(at + 1);

describe('the number of a case', () => {
  test('is made of county, year, kind, ten digits in two groups and a check digit', () => {
    const number = caseNumber('4821370655', 'consultation', '150902001005', morning);
    expect(number).toBe('150902-2026-Z-48213-70655-9');
    expect(CaseNumber.meta()?.examples).toEqual([number]);
  });

  test.each([
    ['consultation', 'Z'],
    ['legalAid', 'Y'],
    ['petition', 'X'],
  ] as const)('of a %s has the letter %s', (kind, letter) => {
    expect(caseNumber('0000000001', kind, '150981000000', morning)).toMatch(
      new RegExp(`^150981-2026-${letter}-00000-00001-`),
    );
  });

  test('has the year it is in Asia/Shanghai', () => {
    const yearAt = (at: string) => caseNumber('4821370655', 'petition', '150902000000', at).slice(7, 11);
    expect(yearAt('2026-12-31T15:59:59.999Z')).toBe('2026');
    expect(yearAt('2026-12-31T16:00:00.000Z')).toBe('2027');
  });

  test('always has the form of the contract, and is right', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(CaseNumber.safeParse(number).success).toBe(true);
        expect(isRightNumber(number)).toBe(true);
      }),
    );
  });
});

describe('the check digit', () => {
  test('is that of Damm, whose own example is 572 with 4', () => {
    expect(checkDigit('572')).toBe(4);
  });

  test('finds every single wrong digit, the check digit itself included', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const misheard = digitPlaces(number).flatMap((at) =>
          [...'0123456789'].filter((digit) => digit !== number[at]).map((digit) => putAt(number, at, digit)),
        );
        expect(misheard).toHaveLength(21 * 9);
        expect(misheard.filter(isRightNumber)).toEqual([]);
      }),
    );
  });

  test('finds every swap of two neighbouring digits, also over a hyphen', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const places = digitPlaces(number);
        const swaps = places.flatMap((at, index) => {
          const next = places[index + 1];
          const [one, other] = [number[at], number[next ?? at]];
          // Between the year and the first group stands the kind's letter.
          const apart = next === undefined || /[A-Z]/.test(number.slice(at, next));
          return apart || !one || !other || one === other ? [] : [putAt(putAt(number, at, other), next, one)];
        });
        expect(swaps.filter(isRightNumber)).toEqual([]);
      }),
    );
  });

  test("finds another kind's letter", () => {
    const letters = CaseKind.options.map((kind) => lifecycles[kind].letter);
    fc.assert(
      fc.property(numbers, (number) => {
        const right = letters.filter((letter) => isRightNumber(putAt(number, 12, letter)));
        expect(right).toEqual([number[12]]);
      }),
    );
  });
});

describe('the id of a case', () => {
  const idOf = (change: { by?: string; key?: string; probe?: number; secret?: string } = {}) =>
    caseId(change.by ?? owner.personId, change.key ?? key, change.probe ?? 0, change.secret ?? 'secret');
  const keys = fc.stringMatching(/^[0-9A-Za-z_-]{16,64}$/);

  test('is ten digits, also when they begin with zeros', () => {
    fc.assert(
      fc.property(keys, fc.nat(20), (tap, probe) => {
        expect(CaseId.safeParse(idOf({ key: tap, probe })).success).toBe(true);
      }),
    );
  });

  test('is the same for the same person, key and probe: a retry finds the first case', () => {
    fc.assert(
      fc.property(keys, fc.nat(20), (tap, probe) => {
        expect(idOf({ key: tap, probe })).toBe(idOf({ key: tap, probe }));
      }),
    );
  });

  test.each([
    ['another person', { by: personId('neighbour') }],
    ['another key', { key: `${key}s` }],
    ['the next probe', { probe: 1 }],
    ['another secret', { secret: 'another' }],
  ])('is another with %s', (_, change) => {
    expect(idOf(change)).not.toBe(idOf());
  });

  test('spreads: a thousand taps do not meet', () => {
    const taps = Array.from({ length: 1000 }, (_, n) => idOf({ key: `${key}-${n}` }));
    expect(new Set(taps).size).toBe(1000);
    const firstDigits = new Set(taps.map((id) => id[0]));
    expect(firstDigits.size).toBe(10);
  });
});
