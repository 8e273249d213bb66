import { birthOf } from '../../contract/idNumber';
import { Day } from '../../contract/ids';
import type { AidMatter, ApplyingAs } from '../../contract/kinds/legalAid';

/** What an application says about who applies for whom. `bornOn` and `idNumber` are of the person who needs the aid. */
export type Applicant = {
  applyingAs: ApplyingAs;
  bornOn?: Day | undefined;
  /** 18 characters, verified. */
  idNumber?: string | undefined;
  cannotActAlone?: boolean | undefined;
  guardianIsOtherSide?: boolean | undefined;
  detained?: boolean | undefined;
  matter?: AidMatter | undefined;
};

export type ApplicantProblem = 'guardian_needed' | 'relative_needs_reason';

/** 未成年人保护法 2, 民法典 17. */
const adultAt = 18;

/** A birthday; who was born on 29 February has it on the 28th in a common year (民法典 202). */
function birthday(bornOn: Day, years: number): Day {
  const year = String(Number(bornOn.slice(0, 4)) + years).padStart(4, '0');
  const day = `${year}${bornOn.slice(4)}`;
  return Day.safeParse(day).success ? day : `${year}-02-28`;
}

/** Under 18 on a day in Asia/Shanghai; the 18th birthday itself is an adult's. */
export const isMinor = (bornOn: Day, today: Day): boolean => today < birthday(bornOn, adultAt);

/** The ID number proves the day of birth; what was typed beside it does not. */
const birthDayOf = ({ idNumber, bornOn }: Applicant): Day | undefined =>
  idNumber === undefined ? bornOn : birthOf(idNumber);

/**
 * What stands in the way of applying like this (法律援助法 40). Asking a lawyer has no such bar at any age. In criminal
 * matters a near relative may apply without more (24, 29).
 */
export function applicantProblems(applicant: Applicant, today: Day): ApplicantProblem[] {
  const { applyingAs, cannotActAlone, guardianIsOtherSide, detained, matter } = applicant;
  const bornOn = birthDayOf(applicant);
  const needsGuardian = cannotActAlone || (bornOn !== undefined && isMinor(bornOn, today));
  if (applyingAs === 'self') return needsGuardian ? ['guardian_needed'] : [];
  if (applyingAs === 'guardian') return [];
  return guardianIsOtherSide || detained || matter === 'criminal' ? [] : ['relative_needs_reason'];
}
