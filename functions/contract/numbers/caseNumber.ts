import { ungrouped } from '../characters';
import type { CaseId } from '../ids';
import * as z from '../z';

/** Letters become two digits (A = 10), so that a wrong letter counts too. */
const digits = (text: string): number[] =>
  [...text].flatMap((char) => [...String(parseInt(char, 36))].map(Number));

/** Damm's quasigroup of order ten: totally anti-symmetric, which is what makes a swap of neighbours show. */
const damm = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

/**
 * Check digit of Damm: finds every wrong digit and every swap of neighbours with one decimal digit. (MOD 11,10 of
 * GB/T 17710 lets one swap in 45 through, MOD 11-2 needs an X, which is a kind's letter here.)
 */
export function checkDigit(text: string): number {
  return digits(text).reduce((row, digit) => Number(damm[row]?.[digit]), 0);
}

/** Area, year, kind letter, ten digits in two groups, check digit: `150902-2026-Z-48213-70655-9`. */
const groups = /^(\d{6})(\d{4})([A-Z])(\d{5})(\d{5})(\d)$/;

/** What stands before a number where it is written down: No. / № / 编号 / 事项编号: … */
const before = /^(?:NO|编号|事项编号|案号|受理编号|号码|第)[:：#]*/u;
const after = /号$/u;

const bare = (typed: string): string =>
  ungrouped(typed).replace(/^#+/, '').replace(before, '').replace(after, '');

/** A number as it is written in full, however it was typed; what is none stays as it was typed. */
function plain(typed: string): string {
  const whole = bare(typed);
  return groups.test(whole) ? whole.replace(groups, '$1-$2-$3-$4-$5-$6') : typed.trim();
}

/** Whether a number was heard and typed right, by its check digit. */
export function isRightNumber(number: string): boolean {
  const whole = number.replaceAll('-', '');
  return checkDigit(whole.slice(0, -1)) === Number(whole.slice(-1));
}

/** The id in the middle of a number. */
export const caseIdOf = (number: string): CaseId => number.split('-').slice(3, 5).join('');

/** The case a number stands for, typed in full or by its ten digits alone; why not, where it is none. */
export function typedCaseId(typed: string): { caseId: CaseId } | { wrong: 'form' | 'checkDigit' } {
  const short = bare(typed);
  if (/^\d{10}$/.test(short)) return { caseId: short };
  const number = plain(typed);
  if (!groups.test(short)) return { wrong: 'form' };
  return isRightNumber(number) ? { caseId: caseIdOf(number) } : { wrong: 'checkDigit' };
}

/** A case number as people type it: in any grouping, with No. before it, its check digit verified. */
export const TypedCaseNumber = z
  .string()
  .overwrite(plain)
  .regex(/^\d{6}-\d{4}-[A-Z]-\d{5}-\d{5}-\d$/, { abort: true })
  .refine(isRightNumber, { params: { code: 'case_check_digit' } })
  .meta({ id: 'TypedCaseNumber', examples: ['150902-2026-Z-48213-70655-9'] });
