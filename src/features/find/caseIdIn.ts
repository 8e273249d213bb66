import { CaseId } from '../../../functions/contract/ids';

/** County and year, the kind's letter, the id, the check digit: a number without its dashes. */
const whole = /^\d{10}[A-Z](\d{10})\d$/;

/** The case a number stands for, however it was typed: with dashes or spaces, in full width, or its ten digits alone. */
export function caseIdIn(typed: string): CaseId | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  return CaseId.safeParse(whole.exec(plain)?.[1] ?? plain).data;
}
