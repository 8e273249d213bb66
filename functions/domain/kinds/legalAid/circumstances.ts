import type { FormOf } from '../../../contract/kinds';
import type { Circumstances } from '../../../contract/kinds/circumstances';
import type { Day } from '../../../contract/ids';
import { isAboutMinor, isHarmedWard, type Applicant } from '../../filing/applicant';

type Form = FormOf<'legalAid'>;

/** What an application says of the five questions, wherever on its form: the earlier of two last days counts. */
function saidIn({ circumstances = {}, detained, limitationOn }: Form): Circumstances {
  const [lastDay] = [circumstances.lastDay, limitationOn].filter((day) => day !== undefined).sort();
  return {
    ...circumstances,
    ...(detained && { custody: 'authority' as const }),
    ...(lastDay !== undefined && { lastDay }),
  };
}

/** Who applies for whom, with what the five questions say of it. */
export function applicantIn(form: Form): Applicant {
  const { custody, inCare } = saidIn(form);
  return {
    ...form,
    detained: custody === 'authority',
    isAboutChild: inCare === 'child',
    isAboutWard: inCare === 'adult',
  };
}

/**
 * What an application says of the five questions. A child or a ward who is said to be harmed by those who should protect
 * them is taken to be in danger until somebody has looked, whatever was answered beside it (未成年人保护法 11).
 */
export function circumstancesIn(form: Form, today: Day): Circumstances {
  const said = saidIn(form);
  const applicant = applicantIn(form);
  if (!isHarmedWard(applicant, today)) return said;
  return { ...said, danger: 'violence', inCare: isAboutMinor(applicant, today) ? 'child' : 'adult' };
}
