import * as z from './z';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';

/** The 18th character that GB 11643-1999 gives for the first 17 digits. */
const checkOf = (digits: string): string | undefined =>
  checks[weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11];

/**
 * 公民身份号码, 18 characters, check character verified (GB 11643-1999). The address part is not compared with
 * today's divisions: most local adults carry the old 1526 prefix, which is right.
 */
export const IdNumber = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^\d{17}[\dX]$/)
  .refine((value) => checkOf(value) === value[17], { params: { code: 'id_check_digit' } })
  .meta({ id: 'IdNumber' });
