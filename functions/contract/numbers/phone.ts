import { ungrouped } from '../characters';
import * as z from '../z';

/** Area codes of three digits are those of the largest cities, 010 and 02x; all others have four. */
const landline = /^(010|02\d|0[3-9]\d{2})(\d{7,8})$/;
const abroad = /^(?:TEL:?)?(?:\+|00)86/;
const abroadWithoutPlus = /^86(?=1[3-9]\d{9}$)/;

/**
 * A number as it is dialled from here: without the groups it was written in and without +86. A landline has one dash, after
 * its area code. What is no number stays as it was typed.
 */
function plain(typed: string): string {
  const whole = ungrouped(typed);
  const here = whole.replace(abroad, '').replace(abroadWithoutPlus, '');
  // From abroad the area code is dialled without its nought.
  const dialled = here !== whole && /^(?:10\d{8}|[2-9]\d{9,10})$/.test(here) ? `0${here}` : here;
  return dialled.replace(landline, '$1-$2');
}

/**
 * A mobile number, or a landline with its area code, in any grouping, with or without +86, with what a contact book leaves
 * around it. Kept in one form, so that two writings of a number are found as one.
 */
export const Phone = z
  .string()
  .overwrite(plain)
  .regex(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/)
  .meta({ id: 'Phone' });
export type Phone = z.infer<typeof Phone>;
