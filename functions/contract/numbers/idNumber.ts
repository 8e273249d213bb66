import { ungrouped } from '../characters';
import { Day } from '../ids';
import * as z from '../z';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';

/** The 18th character that GB 11643-1999 gives for the first 17 digits. */
const checkOf = (digits: string): string | undefined =>
  checks[weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11];

/** Digits 7 to 14: the day of birth. The standard's own sample was born in 1880, so no year is too early. */
export const birthOf = (value: string): string =>
  `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;

/**
 * 公民身份号码, 18 characters, check character and day of birth verified (GB 11643-1999); the groups it is
 * written in, full width and what cannot be seen are made plain. The address part is not compared with today's divisions: most local adults carry the old 1526 prefix,
 * which is right.
 */
export const IdNumber = z
  .string()
  .overwrite(ungrouped)
  .regex(/^\d{17}[\dX]$/, { abort: true })
  .refine((value) => checkOf(value) === value[17], { params: { code: 'id_check_digit' }, abort: true })
  .refine((value) => Day.safeParse(birthOf(value)).success)
  .meta({ id: 'IdNumber' });
