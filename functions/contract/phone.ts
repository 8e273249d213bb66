import * as z from './z';

/** A mobile number, with or without +86, or a landline with its area code. Kept without spaces and prefix. */
export const Phone = z
  .string()
  .trim()
  .overwrite((value) => value.replace(/\s/g, '').replace(/^\+86/, ''))
  .regex(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/)
  .meta({ id: 'Phone' });
