import { Topic } from '../../../functions/contract/kinds/consultation';
import { PetitionType } from '../../../functions/contract/kinds/petition';
import { shownMatter, tellableMatter } from '../../../functions/domain/filing/shownMatter';
import { filings } from '../caseIn';
import { Mark } from '../../../functions/domain/case/marks';

const about = (topic: Topic) =>
  tellableMatter({ kind: 'consultation', form: { ...filings.consultation.form, topic } });

test('what goes on at home, whose child, who is accused: no list says it', () => {
  const untold = Topic.options.filter((topic) => about(topic) === null);
  expect(untold).toEqual(['family', 'violence', 'criminal', 'minors', 'elderly']);
  expect(about('wages')).toBe('wages');
});

test('aid against violence is not said either, nor the type of a petition', () => {
  const { legalAid, petition } = filings;
  expect(tellableMatter({ ...legalAid, form: { ...legalAid.form, matter: 'domesticViolence' } })).toBeNull();
  expect(tellableMatter({ ...legalAid, form: { ...legalAid.form, matter: 'labourPay' } })).toBe('labourPay');
  for (const type of PetitionType.options)
    expect(tellableMatter({ ...petition, form: { ...petition.form, type } })).toBeNull();
});

test('what is about a child is not said either, of whatever matter it is', () => {
  const { consultation, legalAid } = filings;
  const inCare = (of: 'child' | 'adult') => ({ circumstances: { inCare: of } });
  const asked = (of: 'child' | 'adult') =>
    tellableMatter({ kind: 'consultation', form: { ...consultation.form, topic: 'wages', ...inCare(of) } });
  expect([asked('child'), asked('adult')]).toEqual([null, 'wages']);
  const form = { ...legalAid.form, matter: 'labourPay' as const, ...inCare('child') };
  expect(tellableMatter({ kind: 'legalAid', form })).toBeNull();
});

test('nothing is said of a case of whatever matter once somebody is in danger or locked up', () => {
  const untold = Mark.options.filter((mark) => shownMatter({ about: 'wages', marks: [mark] }) === null);
  expect(untold.sort()).toEqual(
    ['childInDanger', 'danger', 'detained', 'held', 'perhapsDanger', 'sealed', 'wardHarmed'].sort(),
  );
});
