import type { AidGroup } from '../../contract/kinds/aidGroup';
import type { Eligibility, EligibilityAnswer } from '../../contract/kinds/eligibility';
import type { AidMatter, CriminalRole } from '../../contract/kinds/legalAid';

type Ground = { answer: Exclude<EligibilityAnswer, 'exemptFromProof'>; article: string };
/** `asksIncome` where the answer alone does not say it. */
type ByMatter = Ground & { asksIncome?: false };

/** 法律援助法 31 (the applicant declares hardship, 41), 32 (no means test), 24, 25, 29 (criminal), and the open end of 31. */
const byMatter: Record<AidMatter, ByMatter> = {
  stateCompensation: { answer: 'declareHardship', article: '《法律援助法》第三十一条第一项、第四十一条' },
  socialInsurance: { answer: 'declareHardship', article: '《法律援助法》第三十一条第二项、第四十一条' },
  bereavementPay: { answer: 'declareHardship', article: '《法律援助法》第三十一条第三项、第四十一条' },
  maintenance: { answer: 'declareHardship', article: '《法律援助法》第三十一条第四项、第四十一条' },
  labourPay: { answer: 'declareHardship', article: '《法律援助法》第三十一条第五项、第四十一条' },
  legalCapacity: { answer: 'declareHardship', article: '《法律援助法》第三十一条第六项、第四十一条' },
  bodilyHarm: { answer: 'declareHardship', article: '《法律援助法》第三十一条第七项、第四十一条' },
  environmentHarm: { answer: 'declareHardship', article: '《法律援助法》第三十一条第八项、第四十一条' },
  heroes: { answer: 'noMeansTest', article: '《法律援助法》第三十二条第一项' },
  bravery: { answer: 'noMeansTest', article: '《法律援助法》第三十二条第二项' },
  acquittedAtRetrial: { answer: 'noMeansTest', article: '《法律援助法》第三十二条第三项' },
  domesticViolence: { answer: 'noMeansTest', article: '《法律援助法》第三十二条第四项' },
  // Whoever is asked about income here may be one of those who need show none (25), or have other reasons (24).
  criminal: {
    answer: 'agencyDecides',
    article: '《法律援助法》第二十四条、第二十五条、第二十九条',
    asksIncome: false,
  },
  other: { answer: 'agencyDecides', article: '《法律援助法》第三十一条第九项、第四十三条' },
};

/**
 * In a criminal matter it hangs on who asks. 法律援助法 24: the accused 因经济困难或者其他原因, 25: some of them whatever they
 * have; 29: those harmed 因经济困难.
 */
const byCriminalRole: Record<CriminalRole, ByMatter> = {
  accused: {
    answer: 'agencyDecides',
    article: '《法律援助法》第二十四条、第二十五条',
    asksIncome: false,
  },
  victim: { answer: 'declareHardship', article: '《法律援助法》第二十九条、第四十一条' },
  privateProsecutor: { answer: 'declareHardship', article: '《法律援助法》第二十九条、第四十一条' },
  civilPlaintiff: { answer: 'declareHardship', article: '《法律援助法》第二十九条、第四十一条' },
};

type Exemption = { article: string; onlyFor?: readonly AidMatter[] };

/**
 * 法律援助法 42: the person, not the matter; only the third item asks for both. It names accidents at work; harm to the body by
 * others is one matter with them here, so it is read in favour of whoever applies, and the agency decides.
 */
const exemptPersons: Record<AidGroup, Exemption> = {
  minorWithoutIncome: { article: '《法律援助法》第四十二条第一项' },
  elderlyWithoutIncome: { article: '《法律援助法》第四十二条第一项' },
  disabledWithoutIncome: { article: '《法律援助法》第四十二条第一项' },
  socialRelief: { article: '《法律援助法》第四十二条第二项' },
  judicialRelief: { article: '《法律援助法》第四十二条第二项' },
  preferentialCare: { article: '《法律援助法》第四十二条第二项' },
  migrantWorker: { article: '《法律援助法》第四十二条第三项', onlyFor: ['labourPay', 'bodilyHarm'] },
};

const exemptionFor = (matter: AidMatter, groups: readonly AidGroup[]): Exemption | undefined =>
  groups
    .map((group) => exemptPersons[group])
    .find(({ onlyFor }) => onlyFor === undefined || onlyFor.includes(matter));

/**
 * Where an application for legal aid stands, from its matter and the person. Never "no": the hardship line is set by the
 * province (法律援助法 34) and none is configured, so nobody can be told that they are above it.
 */
export function eligibility({
  matter,
  criminalRole,
  groups,
}: {
  matter: AidMatter;
  /** What somebody is in a criminal matter, if that is known; nothing hangs on it in any other. */
  criminalRole?: CriminalRole | undefined;
  groups: readonly AidGroup[];
}): Eligibility {
  const isCriminal = matter === 'criminal' && criminalRole !== undefined;
  const { asksIncome = true, ...ground } = isCriminal ? byCriminalRole[criminalRole] : byMatter[matter];
  const matterIsNamed = matter !== 'other';
  if (ground.answer === 'noMeansTest') return { ...ground, asksIncome: false, matterIsNamed };
  const exemption = exemptionFor(matter, groups);
  if (exemption) {
    return { answer: 'exemptFromProof', article: exemption.article, asksIncome: false, matterIsNamed };
  }
  return { ...ground, asksIncome, matterIsNamed };
}
