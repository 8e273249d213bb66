import type { CaseAction } from '../../../functions/contract/deeds/actions';
import { guardianPapers, NewGuardian } from '../../../functions/contract/people/guardian';
import { GuardianPaper, Ward } from '../../../functions/contract/people/guardianShown';
import { CaseKind } from '../../../functions/contract/words';
import type { Actor, CaseHead, Helped } from '../../../functions/domain/case/case';
import { actionsFor } from '../../../functions/domain/deeds/actionsFor';
import { rules } from '../../../functions/domain/deeds';
import { statusesOf } from '../../../functions/domain/kinds/statusRow';
import { guardianUntil, mustNotBeOtherSide } from '../../../functions/domain/standing/guardianship';
import { readerOf } from '../../../functions/domain/standing/reader';
import { standings } from '../../../functions/domain/standing/standings';
import { caseIn, filings, morning } from '../caseIn';
import * as cast from '../cast';
import { refusalOf } from '../refusal';

const shown = {
  ward: 'minor',
  paper: 'householdRegister',
  office: '集宁区法律援助中心',
  seenOn: '2026-03-01',
} as const;
const mother = (part: Partial<Helped> = {}): Actor => ({
  ...cast.resident('mother'),
  name: '苏布德',
  role: 'helper',
  helping: {
    ...{ id: '0'.repeat(22), personId: cast.owner.personId, scope: 'act', caseId: null, inDanger: false },
    guardian: shown,
    ...part,
  },
});
const { personId } = mother();

/** Cases in every status of every kind: filed by the guardian, by the ward, and by another guardian of theirs. */
const all: CaseHead[] = CaseKind.options.flatMap((kind) =>
  statusesOf(kind).map((status) => caseIn(kind, status)),
);
const filedByHer = all.map((head) => ({ ...head, guardianId: personId }));

test('a guardian reaches what they filed for the ward, and neither what the ward wrote nor what another guardian filed', () => {
  for (const head of filedByHer) {
    expect(standings(mother(), head)).toEqual(['helper']);
    expect(readerOf(mother(), { ...head, guardianId: null })).toBeNull();
    expect(readerOf(mother(), { ...head, guardianId: cast.personId('father') })).toBeNull();
    // Nor by what they are to somebody else's child.
    expect(readerOf(mother({ personId: cast.personId('neighbour') }), head)).toBeNull();
  }
});

test.each(['danger', 'held', 'childInDanger', 'perhapsDanger', 'wardHarmed', 'sealed'] as const)(
  'a case with %s is not there for a guardian, who filed it or not',
  (mark) => {
    for (const head of filedByHer)
      expect(readerOf(mother(), { ...head, marks: [...head.marks, mark] })).toBeNull();
  },
);

test('who works where it lies, or where the other side is, is no guardian in it', () => {
  for (const head of filedByHer) {
    const at = { ...mother(), belongsTo: [head.desk.organisationId] };
    expect(standings(at, head)).toEqual([]);
    expect(
      standings({ ...mother(), belongsTo: ['department-1'] }, { ...head, against: ['department-1'] }),
    ).toEqual([]);
  }
});

test('a guardian says yes for the ward and receives for them; ends nothing for them, and changes nothing that is held of them', () => {
  const theirs = new Set<CaseAction>();
  for (const head of filedByHer) {
    const residents = actionsFor(cast.owner, head, morning);
    const may = residents.filter((action) => {
      const { ownersAlone } = rules[action];
      return ownersAlone === undefined || ownersAlone === 'agrees' || ownersAlone === 'receives';
    });
    const open = actionsFor(mother(), head, morning);
    expect(open).toEqual(may);
    for (const action of open) theirs.add(action);
    // By leave alone nobody signs for another, whatever they are to them at home.
    const { guardian: _, ...leave } = mother().helping!;
    const byLeave = actionsFor({ ...mother(), helping: leave }, head, morning);
    expect(byLeave.filter((action) => rules[action].ownersAlone !== undefined)).toEqual([]);
  }
  expect([...theirs]).toEqual(expect.arrayContaining(['message', 'agreePhoneService']));
  for (const action of ['withdraw', 'close', 'correct', 'withdrawSensitive'] as const)
    expect(theirs).not.toContain(action);
});

describe('it ends', () => {
  test.each([
    // The eighteenth birthday is an adult's (民法典 17).
    ['2008-03-03', '2026-03-02'],
    ['2008-09-01', '2026-08-31'],
    // Longer than a year nobody is believed: the paper is shown again.
    ['2020-05-01', '2027-03-02'],
    // Born on a leap day: of age on the 28th of a common year.
    ['2008-02-29', 'ward_of_age'],
    ['2008-03-02', 'ward_of_age'],
    ['2026-03-03', 'date_in_future'],
  ])('of one born on %s, on the second of March 2026: %s', (bornOn, until) => {
    const asked = () => guardianUntil({ bornOn }, '2026-03-02');
    expect(/^\d/.test(until) ? asked() : refusalOf(asked)).toBe(until);
  });

  test('of a grown person after a year, for they may be able again, or a court may have decided', () => {
    expect(guardianUntil({ bornOn: undefined }, '2026-03-02')).toBe('2027-03-02');
  });
});

test('nobody is a guardian against their own ward: by name, however it is written, or because the form says so', () => {
  const filing = (form: object) =>
    ({ ...filings.legalAid, form: { ...filings.legalAid.form, ...form } }) as typeof filings.legalAid;
  const refused = (form: object, actor = mother()) =>
    refusalOf(() => {
      mustNotBeOtherSide(actor, filing(form));
      throw new Error('let through');
    });
  expect(refused({ otherSide: '苏布德' })).toBe('guardian_is_other_side');
  expect(refused({ otherSide: '某某砖厂\n他妈妈 苏·布德' })).toBe('guardian_is_other_side');
  expect(refused({ guardianIsOtherSide: true })).toBe('guardian_is_other_side');
  expect(() => mustNotBeOtherSide(mother(), filing({ otherSide: '某某砖厂' }))).not.toThrow();
  // By leave one may speak for somebody whatever one is called.
  const { guardian: _, ...leave } = mother().helping!;
  expect(() =>
    mustNotBeOtherSide({ ...mother(), helping: leave }, filing({ otherSide: '苏布德' })),
  ).not.toThrow();
});

test('by which paper it is shown: of a grown person never by a register that names a relative', () => {
  const claim = (ward: Ward, paper: GuardianPaper) =>
    NewGuardian.safeParse({
      ...{ ward, paper, name: '白小雨', mine: '苏布德' },
      ...(ward === 'minor' && { bornOn: '2012-03-04' }),
    }).success;
  for (const ward of Ward.options)
    expect(GuardianPaper.options.filter((paper) => claim(ward, paper))).toEqual(guardianPapers[ward]);
  expect(claim('adult', 'householdRegister')).toBe(false);
  // Of a child the day of birth is asked, because it ends by it; of a grown person it is nobody's business.
  const { success } = NewGuardian.safeParse({
    ward: 'minor',
    paper: 'birthCertificate',
    name: '白',
    mine: '苏',
  });
  expect(success).toBe(false);
});
