import fc from 'fast-check';
import { AidGroup } from '../../../functions/contract/kinds/aidGroup';
import { Eligibility } from '../../../functions/contract/kinds/eligibility';
import { AidMatter, type CriminalRole } from '../../../functions/contract/kinds/legalAid';
import { eligibility } from '../../../functions/domain/filing/eligibility';

// Written by hand from 法律援助法 24, 25, 29, 31, 32 and 42: the matter, what the person is, the answer, its article.
const cases: [AidMatter, AidGroup[], string, RegExp][] = [
  ['heroes', [], 'noMeansTest', /第三十二条第一项/],
  ['bravery', [], 'noMeansTest', /第三十二条第二项/],
  ['acquittedAtRetrial', [], 'noMeansTest', /第三十二条第三项/],
  ['domesticViolence', [], 'noMeansTest', /第三十二条第四项/],
  ['domesticViolence', ['socialRelief'], 'noMeansTest', /第三十二条第四项/],
  ['stateCompensation', [], 'declareHardship', /第三十一条第一项.*第四十一条/],
  ['socialInsurance', [], 'declareHardship', /第三十一条第二项/],
  ['bereavementPay', [], 'declareHardship', /第三十一条第三项/],
  ['maintenance', [], 'declareHardship', /第三十一条第四项/],
  ['labourPay', [], 'declareHardship', /第三十一条第五项/],
  ['legalCapacity', [], 'declareHardship', /第三十一条第六项/],
  ['bodilyHarm', [], 'declareHardship', /第三十一条第七项/],
  ['environmentHarm', [], 'declareHardship', /第三十一条第八项/],
  ['maintenance', ['minorWithoutIncome'], 'exemptFromProof', /第四十二条第一项/],
  ['maintenance', ['elderlyWithoutIncome'], 'exemptFromProof', /第四十二条第一项/],
  ['bodilyHarm', ['disabledWithoutIncome'], 'exemptFromProof', /第四十二条第一项/],
  ['socialInsurance', ['socialRelief'], 'exemptFromProof', /第四十二条第二项/],
  ['labourPay', ['judicialRelief'], 'exemptFromProof', /第四十二条第二项/],
  ['bereavementPay', ['preferentialCare'], 'exemptFromProof', /第四十二条第二项/],
  ['labourPay', ['migrantWorker'], 'exemptFromProof', /第四十二条第三项/],
  ['bodilyHarm', ['migrantWorker'], 'exemptFromProof', /第四十二条第三项/],
  ['maintenance', ['migrantWorker'], 'declareHardship', /第三十一条第四项/],
  ['maintenance', ['migrantWorker', 'socialRelief'], 'exemptFromProof', /第四十二条第二项/],
  ['other', ['migrantWorker'], 'agencyDecides', /第三十一条第九项/],
  ['other', ['socialRelief'], 'exemptFromProof', /第四十二条第二项/],
  ['other', [], 'agencyDecides', /第三十一条第九项/],
  ['criminal', [], 'agencyDecides', /第二十四条/],
];

test.each(cases)('%s of %j: %s', (matter, groups, answer, article) => {
  expect(eligibility({ matter, groups })).toMatchObject({
    answer,
    article: expect.stringMatching(article),
  });
});

// 法律援助法 24, 25, 29: what somebody is in a criminal matter, the answer, whether anything is asked about income.
test.each<[CriminalRole, string, boolean, RegExp]>([
  ['accused', 'agencyDecides', false, /第二十四条、第二十五条$/],
  ['victim', 'declareHardship', true, /第二十九条/],
  ['privateProsecutor', 'declareHardship', true, /第二十九条/],
  ['civilPlaintiff', 'declareHardship', true, /第二十九条/],
])('criminal, %s: %s', (criminalRole, answer, asksIncome, article) => {
  const found = eligibility({ matter: 'criminal', criminalRole, groups: [] });
  expect(found).toEqual({ answer, asksIncome, article: expect.stringMatching(article), matterIsNamed: true });
  // It is nobody's business in any other matter.
  expect(eligibility({ matter: 'labourPay', criminalRole, groups: [] }).answer).toBe('declareHardship');
});

test('of somebody in a criminal matter who has not said what they are there, nothing is asked about income', () => {
  expect(eligibility({ matter: 'criminal', groups: [] }).asksIncome).toBe(false);
});

const anyMatter = fc.constantFrom(...AidMatter.options);
const anyGroups = fc.uniqueArray(fc.constantFrom(...AidGroup.options));

test('every matter and every set of groups gets one of the four answers, with its article', () => {
  fc.assert(
    fc.property(anyMatter, anyGroups, (matter, groups) => {
      const found = eligibility({ matter, groups });
      expect(Eligibility.parse(found)).toEqual(found);
      expect(found.article).toMatch(/^《法律援助法》第.+/);
      expect(found.matterIsNamed).toBe(matter !== 'other');
    }),
  );
});

test('income is asked about exactly where neither the matter nor the person rules it out', () => {
  fc.assert(
    fc.property(anyMatter, anyGroups, (matter, groups) => {
      const { answer, asksIncome } = eligibility({ matter, groups });
      expect(asksIncome).toBe(
        answer === 'declareHardship' || (answer === 'agencyDecides' && matter !== 'criminal'),
      );
    }),
  );
});

test('being one more of these persons never makes it harder, and their order does not matter', () => {
  fc.assert(
    fc.property(anyMatter, anyGroups, fc.constantFrom(...AidGroup.options), (matter, groups, more) => {
      const before = eligibility({ matter, groups });
      const after = eligibility({ matter, groups: [...groups, more] });
      if (!before.asksIncome) expect(after.asksIncome).toBe(false);
      expect(eligibility({ matter, groups: [...groups].reverse() }).answer).toBe(before.answer);
    }),
  );
});
