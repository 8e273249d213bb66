import { birthOf } from '../../contract/numbers/idNumber';
import { Day } from '../../contract/ids';
import type { AidMatter, ApplyingAs } from '../../contract/kinds/legalAid';
import type { ToComplete } from '../../contract/case/toComplete';

/** What an application says about who applies for whom. `bornOn` and `idNumber` are of the person who needs the aid. */
export type Applicant = {
  applyingAs?: ApplyingAs | undefined;
  bornOn?: Day | undefined;
  /** 18 characters, verified. */
  idNumber?: string | undefined;
  cannotActAlone?: boolean | undefined;
  livesOnOwnWages?: boolean | undefined;
  guardianIsOtherSide?: boolean | undefined;
  detained?: boolean | undefined;
  /** It was said to be about a child, or about a grown person who cannot decide: of the applicant, or of another. */
  isAboutChild?: boolean | undefined;
  isAboutWard?: boolean | undefined;
  matter?: AidMatter | undefined;
};

/** 未成年人保护法 2, 民法典 17. */
const adultAt = 18;
/** 个人信息保护法 28, 31. */
const ownConsentAt = 14;
/** 民法典 18(2): from here on whoever lives mainly on their own wages acts as an adult does. */
const earnerAt = 16;

/** A birthday; who was born on 29 February has it on the 28th in a common year (民法典 202). */
function birthday(bornOn: Day, years: number): Day {
  const year = String(Number(bornOn.slice(0, 4)) + years).padStart(4, '0');
  const day = `${year}${bornOn.slice(4)}`;
  return Day.safeParse(day).success ? day : `${year}-02-28`;
}

/** The day from which somebody is of age: the eighteenth birthday (民法典 17). */
export const adultOn = (bornOn: Day): Day => birthday(bornOn, adultAt);

const isYoungerThan = (years: number, bornOn: Day, today: Day): boolean => today < birthday(bornOn, years);

/** Under 18 on a day in Asia/Shanghai; the 18th birthday itself is an adult's. */
export const isMinor = (bornOn: Day, today: Day): boolean => isYoungerThan(adultAt, bornOn, today);

/** The ID number proves the day of birth; what was typed beside it does not. It is the applicant's own. */
const birthDayOf = ({ applyingAs = 'self', idNumber, bornOn }: Applicant): Day | undefined =>
  idNumber === undefined || applyingAs !== 'self' ? bornOn : birthOf(idNumber);

/** Whether the person who needs the aid is under 18: by the day of birth, and where none is known by what was said. */
export function isForMinor(applicant: Applicant, today: Day): boolean {
  const bornOn = birthDayOf(applicant);
  return bornOn === undefined ? applicant.isAboutChild === true : isMinor(bornOn, today);
}

/** Whether a minor has to do with it: the person who needs the aid, or a child of theirs. */
export const isAboutMinor = (applicant: Applicant, today: Day): boolean =>
  applicant.isAboutChild === true || isForMinor(applicant, today);

/** Whether the person who needs the aid may be bound by what a guardian says: a minor, or an adult who cannot act alone. */
export const isWard = (applicant: Applicant, today: Day): boolean =>
  applicant.cannotActAlone === true || applicant.isAboutWard === true || isForMinor(applicant, today);

/** 民法典 18(2). */
function actsAsAdult(applicant: Applicant, today: Day): boolean {
  const bornOn = birthDayOf(applicant);
  return (
    applicant.livesOnOwnWages === true && (bornOn === undefined || !isYoungerThan(earnerAt, bornOn, today))
  );
}

/** Violence in a family may come from the guardian, whether that was said or not: then no parent is turned to. */
const isFromGuardian = ({ guardianIsOtherSide, matter }: Applicant): boolean =>
  guardianIsOtherSide === true || matter === 'domesticViolence';

/** Whether a child or a ward is said to be harmed by those who should protect them (未成年人保护法 11, 反家庭暴力法 13). */
export const isHarmedWard = (applicant: Applicant, today: Day): boolean =>
  (isWard(applicant, today) || isAboutMinor(applicant, today)) && isFromGuardian(applicant);

/**
 * Whether a guardian has still to agree to what is held of a child under fourteen (个人信息保护法 31): where none of them applies,
 * and none is said to harm it. It is received all the same, and looked at.
 */
export function lacksGuardianConsent(applicant: Applicant, today: Day): boolean {
  const bornOn = birthDayOf(applicant);
  const isYoung = bornOn !== undefined && isYoungerThan(ownConsentAt, bornOn, today);
  return isYoung && applicant.applyingAs !== 'guardian' && !isFromGuardian(applicant);
}

function ofSelf(said: Applicant, today: Day): ToComplete[] {
  // What it is about may be somebody else than the one who applies: a mother asks for herself, about her child.
  const applicant = { ...said, isAboutChild: false, isAboutWard: false };
  // 法律援助法 24: in a criminal matter the person may apply themself, at any age.
  if (applicant.matter === 'criminal' || !isWard(applicant, today)) return [];
  if (applicant.cannotActAlone !== true && actsAsAdult(applicant, today)) return ['ownWages'];
  return [isFromGuardian(applicant) ? 'otherGuardian' : 'guardian'];
}

function ofRelative(applicant: Applicant): ToComplete[] {
  const { cannotActAlone, isAboutWard, detained, matter } = applicant;
  // 法律援助法 24, 33, 40: for these a near relative applies in their own right; for anyone else by authority.
  const byLaw =
    isFromGuardian(applicant) || cannotActAlone || isAboutWard || detained || matter === 'criminal';
  return byLaw ? ['kinship'] : ['authority'];
}

/**
 * What is still to be shown of the standing of whoever applies. Nothing here keeps anybody from applying: 法律援助法 40
 * says that a guardian may (可以), not that nobody else can; anyone else comes with authority (办理法律援助案件程序规定 11).
 */
export function standingToComplete(applicant: Applicant, today: Day): ToComplete[] {
  switch (applicant.applyingAs ?? 'self') {
    case 'self':
      return ofSelf(applicant, today);
    case 'guardian':
      return ['guardianship'];
    case 'nearRelative':
      return isForMinor(applicant, today) && !isFromGuardian(applicant)
        ? ['kinship', 'guardian']
        : ofRelative(applicant);
    case 'agent':
      return ['authority'];
  }
}
