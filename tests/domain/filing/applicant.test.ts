import fc from 'fast-check';
import { ApplyingAs } from '../../../functions/contract/kinds/legalAid';
import type { ToComplete } from '../../../functions/contract/case/toComplete';
import {
  isHarmedWard,
  isMinor,
  lacksGuardianConsent,
  standingToComplete,
  type Applicant,
} from '../../../functions/domain/filing/applicant';

const today = '2026-03-02';

// By hand from 法律援助法 24, 40, 民法典 18(2) and 办理法律援助案件程序规定 11: what is asked for later, of whom.
const cases: [string, Applicant, ToComplete[]][] = [
  ['an adult for themselves', { applyingAs: 'self', bornOn: '1980-01-01' }, []],
  ['someone who does not say how old they are', { applyingAs: 'self' }, []],
  ['someone who does not say for whom', {}, []],
  ['a fifteen-year-old alone', { applyingAs: 'self', bornOn: '2010-06-01' }, ['guardian']],
  ['a seventeen-year-old, a day short', { applyingAs: 'self', bornOn: '2008-03-03' }, ['guardian']],
  ['someone who turns eighteen today', { applyingAs: 'self', bornOn: '2008-03-02' }, []],
  [
    'a seventeen-year-old on own wages',
    { bornOn: '2008-09-01', livesOnOwnWages: true, matter: 'labourPay' },
    ['ownWages'],
  ],
  [
    'someone who turns sixteen today, on own wages',
    { bornOn: '2010-03-02', livesOnOwnWages: true },
    ['ownWages'],
  ],
  [
    'a fifteen-year-old, a day short, on own wages',
    { bornOn: '2010-03-03', livesOnOwnWages: true },
    ['guardian'],
  ],
  ['a seventeen-year-old suspect', { bornOn: '2008-09-01', matter: 'criminal', detained: true }, []],
  [
    'a fifteen-year-old beaten by both parents',
    { bornOn: '2010-06-01', matter: 'domesticViolence' },
    ['otherGuardian'],
  ],
  [
    'a child whose guardian is the other side',
    { bornOn: '2015-05-05', guardianIsOtherSide: true, matter: 'maintenance' },
    ['otherGuardian'],
  ],
  ['a mother for herself, about her child', { isAboutChild: true, matter: 'domesticViolence' }, []],
  [
    'an aunt, about a child of no known age',
    { applyingAs: 'nearRelative', isAboutChild: true },
    ['kinship', 'guardian'],
  ],
  ['an adult who cannot act alone', { applyingAs: 'self', cannotActAlone: true }, ['guardian']],
  [
    'an adult who cannot act alone, and works',
    { cannotActAlone: true, livesOnOwnWages: true, bornOn: '1990-01-01' },
    ['guardian'],
  ],
  ['someone in custody, for themselves', { applyingAs: 'self', bornOn: '1980-01-01', detained: true }, []],
  ['a guardian for a child', { applyingAs: 'guardian', bornOn: '2015-05-05' }, ['guardianship']],
  [
    'another guardian, when the first is the other side',
    { applyingAs: 'guardian', bornOn: '2015-05-05', guardianIsOtherSide: true },
    ['guardianship'],
  ],
  [
    'a grandmother for a child',
    { applyingAs: 'nearRelative', bornOn: '2015-05-05' },
    ['kinship', 'guardian'],
  ],
  [
    'a grandmother, when the father is the other side',
    { applyingAs: 'nearRelative', bornOn: '2015-05-05', guardianIsOtherSide: true },
    ['kinship'],
  ],
  ['a daughter for her capable mother', { applyingAs: 'nearRelative' }, ['authority']],
  [
    'a daughter for her mother who cannot act alone',
    { applyingAs: 'nearRelative', cannotActAlone: true },
    ['kinship'],
  ],
  ['a sister of someone in custody', { applyingAs: 'nearRelative', detained: true }, ['kinship']],
  ['a brother in a criminal matter', { applyingAs: 'nearRelative', matter: 'criminal' }, ['kinship']],
  ['a brother about wages', { applyingAs: 'nearRelative', matter: 'labourPay' }, ['authority']],
  ['a village cadre for a herder', { applyingAs: 'agent', matter: 'labourPay' }, ['authority']],
  ['a child by their ID number', { applyingAs: 'self', idNumber: '15262120120315001X' }, ['guardian']],
  [
    'the ID number over what was typed',
    { applyingAs: 'self', idNumber: '152621198003150010', bornOn: '2015-01-01' },
    [],
  ],
  [
    'the ID number of a guardian, which says nothing of the child',
    { applyingAs: 'nearRelative', idNumber: '15262120120315001X', bornOn: '1950-01-01' },
    ['authority'],
  ],
];

test.each(cases)('%s', (_, applicant, items) => {
  expect(standingToComplete(applicant, today)).toEqual(items);
});

// 个人信息保护法 31: under fourteen, by a guardian; never by one who is said to harm the child.
test.each<[string, Applicant, boolean]>([
  ['a child of thirteen, a day short', { bornOn: '2012-03-03' }, true],
  ['a child that turns fourteen today', { bornOn: '2012-03-02' }, false],
  ['by its ID number', { applyingAs: 'self', idNumber: '15262120120315001X' }, true],
  ['a grandmother for it', { applyingAs: 'nearRelative', bornOn: '2015-05-05' }, true],
  ['its guardian', { applyingAs: 'guardian', bornOn: '2015-05-05' }, false],
  ['a child against its guardian', { bornOn: '2015-05-05', guardianIsOtherSide: true }, false],
  ['a child in a family with violence', { bornOn: '2015-05-05', matter: 'domesticViolence' }, false],
  ['a child of no known age', { applyingAs: 'nearRelative', isAboutChild: true }, false],
  ['an adult', { bornOn: '1980-01-01' }, false],
])('a guardian has still to agree to what is held of %s, %j', (_, applicant, lacks) => {
  expect(lacksGuardianConsent(applicant, today)).toBe(lacks);
});

test.each<[string, Applicant, boolean]>([
  ['a child in a family with violence', { bornOn: '2010-06-01', matter: 'domesticViolence' }, true],
  ['a child against its guardian', { bornOn: '2010-06-01', guardianIsOtherSide: true }, true],
  ['a grown ward against the guardian', { cannotActAlone: true, guardianIsOtherSide: true }, true],
  ['a grown woman', { bornOn: '1990-06-01', matter: 'domesticViolence' }, false],
  ['somebody who says it is about a child', { isAboutChild: true, matter: 'domesticViolence' }, true],
  ['a child about wages', { bornOn: '2010-06-01', matter: 'labourPay' }, false],
])('harmed by those who should protect them: %s, %j', (_, applicant, harmed) => {
  expect(isHarmedWard(applicant, today)).toBe(harmed);
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

test('whoever is said to be harmed by a guardian is never sent to one', () => {
  const said = fc.record({
    applyingAs: fc.constantFrom(...ApplyingAs.options),
    bornOn: fc.option(day, { nil: undefined }),
    cannotActAlone: fc.boolean(),
    livesOnOwnWages: fc.boolean(),
    detained: fc.boolean(),
  });
  fc.assert(
    fc.property(said, day, fc.boolean(), (applicant, at, isViolence) => {
      const harmed: Applicant = isViolence
        ? { ...applicant, matter: 'domesticViolence' }
        : { ...applicant, guardianIsOtherSide: true };
      expect(standingToComplete(harmed, at)).not.toContain('guardian');
    }),
  );
});
