import { entriesOf } from '../../../contract/entries';
import { birthOf } from '../../../contract/numbers/idNumber';
import type { Day } from '../../../contract/ids';
import type { FormOf } from '../../../contract/kinds';
import type { FieldProblem } from '../../../contract/problems';
import type { ToComplete } from '../../../contract/case/toComplete';
import type { Mark } from '../../case/marks';
import {
  isAboutMinor,
  isHarmedWard,
  isWard,
  lacksGuardianConsent,
  standingToComplete,
} from '../../filing/applicant';
import { eligibility } from '../../filing/eligibility';
import { isReached } from '../../filing/reached';
import { holdsSensitive } from '../../filing/sensitiveConsent';
import { InvalidInput } from '../../refusals';
import { applicantIn } from './circumstances';

/** Nobody alive was born before this year. */
const earliestBirth = '1900-01-01';

function birthProblem(born: Day, today: Day): 'born_in_future' | 'born_too_early' | null {
  if (born > today) return 'born_in_future';
  return born < earliestBirth ? 'born_too_early' : null;
}

/** What is wrong with the days of birth that were given. The ID number is the applicant's own. */
function birthProblems(form: FormOf<'legalAid'>, today: Day): FieldProblem[] {
  const { bornOn, idNumber } = form;
  const byId = idNumber === undefined ? undefined : birthOf(idNumber);
  const days = { bornOn, idNumber: byId };
  const wrong = entriesOf(days).flatMap(([field, born]): FieldProblem[] => {
    const code = born === undefined ? null : birthProblem(born, today);
    return code === null ? [] : [{ pointer: `/form/${field}`, code }];
  });
  const isContradicted = !isForAnother(form) && bornOn !== undefined && byId !== undefined && bornOn !== byId;
  return isContradicted ? [...wrong, { pointer: '/form/bornOn', code: 'not_as_id' }] : wrong;
}

/**
 * Everybody may apply; only sensitive answers without a consent to them are not taken (个人信息保护法 29): they can be left out.
 * @throws InvalidInput at the missing consent, and at a day of birth that cannot be or that the ID number contradicts
 */
export function mustBeFileable(form: FormOf<'legalAid'>, today: Day): void {
  const wrong = birthProblems(form, today);
  if (wrong.length > 0) throw new InvalidInput(wrong);
  if (holdsSensitive(form) && form.sensitiveConsent !== true)
    throw new InvalidInput([{ pointer: '/form/sensitiveConsent', code: 'consent_needed' }]);
}

/** What an application carries from the start, besides what its circumstances give it. */
export function marksOf(form: FormOf<'legalAid'>, today: Day): Mark[] {
  const applicant = applicantIn(form);
  const isForWard = form.applyingAs === 'guardian' || (isForAnother(form) && isWard(applicant, today));
  const isHarmed = isHarmedWard(applicant, today);
  return [
    ...(form.otherSide ? (['hasOtherSide'] as const) : []),
    ...(isForWard ? (['forWard'] as const) : []),
    ...(isHarmed ? (['wardHarmed'] as const) : []),
    ...(isHarmed && isAboutMinor(applicant, today) ? (['toReport'] as const) : []),
  ];
}

const isForAnother = ({ applyingAs = 'self' }: FormOf<'legalAid'>): boolean => applyingAs !== 'self';

/** 法律援助法 41, 42: the statement of hardship, or what shows that none has to be made; nothing where income is not asked. */
function hardshipToComplete({
  matter,
  criminalRole,
  groups = [],
  hardship,
}: FormOf<'legalAid'>): ToComplete[] {
  const { answer, asksIncome } = eligibility({ matter, criminalRole, groups });
  if (answer === 'exemptFromProof' || (asksIncome && hardship === 'exemptPerson')) return ['status'];
  return asksIncome ? ['hardship'] : [];
}

/** What an application was received without (办理法律援助案件程序规定 10, 11: what the agency may ask for). */
export const aidToComplete = (form: FormOf<'legalAid'>, today: Day): ToComplete[] => [
  ...(form.applicantName === undefined ? (['name'] as const) : []),
  ...(isReached(form) ? [] : (['reach'] as const)),
  ...(isForAnother(form) && form.beneficiaryName === undefined ? (['beneficiary'] as const) : []),
  ...standingToComplete(applicantIn(form), today),
  ...(lacksGuardianConsent(applicantIn(form), today) ? (['guardianConsent'] as const) : []),
  ...(form.idNumber === undefined ? (['identity'] as const) : []),
  ...hardshipToComplete(form),
  ...(form.truthful === undefined ? (['truth'] as const) : []),
];
