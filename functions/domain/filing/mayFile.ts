import type { Instant } from '../../contract/ids';
import type { Filing } from '../../contract/kinds';
import { dayOf } from '../clocks/day';
import { InvalidInput } from '../refusals';
import { Refused } from '../refused';
import { applicantProblems } from './applicant';
import { holdsSensitive } from './sensitiveConsent';

/**
 * What no filing may be, whoever files it: a report of corruption, which has its own channel and of which nothing is
 * kept (信访工作条例 30), or an application by someone who has to apply through another (法律援助法 40).
 * @throws Refused `discipline_channel`
 * @throws InvalidInput at the field that says who applies, or at the missing consent to sensitive answers
 */
export function mustBeFileable(filing: Filing, now: Instant): void {
  if (filing.kind === 'petition' && filing.form.corruption) throw new Refused('discipline_channel');
  if (filing.kind !== 'legalAid') return;
  const { applyingAs = 'self', idNumber, ...form } = filing.form;
  if (holdsSensitive(filing.form) && filing.form.sensitiveConsent !== true)
    throw new InvalidInput([{ pointer: '/form/sensitiveConsent', code: 'consent_needed' }]);
  // The number is the applicant's: it says how old the person is only when they apply for themself.
  const problems = applicantProblems(
    { ...form, applyingAs, idNumber: applyingAs === 'self' ? idNumber : undefined },
    dayOf(now),
  );
  if (problems.length > 0)
    throw new InvalidInput(problems.map((code) => ({ pointer: '/form/applyingAs', code })));
}
