import type { Day } from '../../../contract/ids';
import type { FormOf } from '../../../contract/kinds';
import { applicantProblems } from '../../filing/applicant';
import { holdsSensitive } from '../../filing/sensitiveConsent';
import { InvalidInput } from '../../refusals';
import { circumstancesIn } from './circumstances';

/**
 * An application by someone who has to apply through another (法律援助法 40), or with sensitive answers and no consent to them.
 * @throws InvalidInput at the field that says who applies, or at the missing consent
 */
export function mustBeFileable(form: FormOf<'legalAid'>, today: Day): void {
  const { applyingAs = 'self', idNumber } = form;
  if (holdsSensitive(form) && form.sensitiveConsent !== true)
    throw new InvalidInput([{ pointer: '/form/sensitiveConsent', code: 'consent_needed' }]);
  // The number is the applicant's: it says how old the person is only when they apply for themself.
  const problems = applicantProblems(
    {
      ...form,
      applyingAs,
      idNumber: applyingAs === 'self' ? idNumber : undefined,
      detained: circumstancesIn(form).custody === 'authority',
    },
    today,
  );
  if (problems.length > 0)
    throw new InvalidInput(problems.map((code) => ({ pointer: '/form/applyingAs', code })));
}
