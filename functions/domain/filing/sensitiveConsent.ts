import type { Filing } from '../../contract/kinds';

type LegalAidForm = Extract<Filing, { kind: 'legalAid' }>['form'];

/** Standings to the hardship check that say nothing of the applicant's means or status. */
const plainHardship: readonly LegalAidForm['hardship'][] = [
  undefined,
  'noMeansTest',
  'otherReasons',
  'unsure',
];

/**
 * Whether an application holds sensitive personal information (个人信息保护法 28: 特定身份, 医疗健康, and what the ID number
 * leads to), so that it needs a consent of its own (29).
 */
export const holdsSensitive = (form: LegalAidForm): boolean =>
  form.idNumber !== undefined ||
  form.bornOn !== undefined ||
  form.cannotActAlone === true ||
  form.detained === true ||
  (form.groups?.length ?? 0) > 0 ||
  !plainHardship.includes(form.hardship);
