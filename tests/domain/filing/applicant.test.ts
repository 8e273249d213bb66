import fc from 'fast-check';
import { applicantProblems, isMinor, type Applicant } from '../../../functions/domain/filing/applicant';

const today = '2026-03-02';

const cases: [string, Applicant, string[]][] = [
  ['an adult for themselves', { applyingAs: 'self', bornOn: '1980-01-01' }, []],
  ['someone who does not say how old they are', { applyingAs: 'self' }, []],
  ['a fifteen-year-old alone', { applyingAs: 'self', bornOn: '2010-06-01' }, ['guardian_needed']],
  ['a seventeen-year-old, a day short', { applyingAs: 'self', bornOn: '2008-03-03' }, ['guardian_needed']],
  ['someone who turns eighteen today', { applyingAs: 'self', bornOn: '2008-03-02' }, []],
  ['an adult who cannot act alone', { applyingAs: 'self', cannotActAlone: true }, ['guardian_needed']],
  ['someone in custody, for themselves', { applyingAs: 'self', bornOn: '1980-01-01', detained: true }, []],
  ['a guardian for a child', { applyingAs: 'guardian', bornOn: '2015-05-05' }, []],
  [
    'another guardian, when the first is the other side',
    { applyingAs: 'guardian', bornOn: '2015-05-05', guardianIsOtherSide: true },
    [],
  ],
  [
    'a grandmother for a child',
    { applyingAs: 'nearRelative', bornOn: '2015-05-05' },
    ['relative_needs_reason'],
  ],
  [
    'a grandmother, when the father is the other side',
    { applyingAs: 'nearRelative', bornOn: '2015-05-05', guardianIsOtherSide: true },
    [],
  ],
  ['a sister of someone in custody', { applyingAs: 'nearRelative', detained: true }, []],
  ['a brother in a criminal matter', { applyingAs: 'nearRelative', matter: 'criminal' }, []],
  ['a brother about wages', { applyingAs: 'nearRelative', matter: 'labourPay' }, ['relative_needs_reason']],
  ['a child by their ID number', { applyingAs: 'self', idNumber: '15262120120315001X' }, ['guardian_needed']],
  [
    'the ID number over what was typed',
    { applyingAs: 'self', idNumber: '152621198003150010', bornOn: '2015-01-01' },
    [],
  ],
];

test.each(cases)('%s', (_, applicant, problems) => {
  expect(applicantProblems(applicant, today)).toEqual(problems);
});

test('who was born on 29 February is an adult with the last day of February', () => {
  expect(isMinor('2008-02-29', '2026-02-27')).toBe(true);
  expect(isMinor('2008-02-29', '2026-02-28')).toBe(false);
});

const day = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2080-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a child grows up once: whoever is an adult stays one', () => {
  fc.assert(
    fc.property(day, day, day, (bornOn, one, other) => {
      const [earlier = one, later = other] = [one, other].sort();
      if (!isMinor(bornOn, earlier)) expect(isMinor(bornOn, later)).toBe(false);
    }),
  );
});

test('a guardian may always apply, and a child never without one', () => {
  fc.assert(
    fc.property(day, day, fc.boolean(), fc.boolean(), (bornOn, at, cannotActAlone, detained) => {
      const applicant = { bornOn, cannotActAlone, detained };
      expect(applicantProblems({ ...applicant, applyingAs: 'guardian' }, at)).toEqual([]);
      const alone = applicantProblems({ ...applicant, applyingAs: 'self' }, at);
      expect(alone.length > 0).toBe(cannotActAlone || isMinor(bornOn, at));
    }),
  );
});
