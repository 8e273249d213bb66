import * as z from './z';

/**
 * A mobile number, with or without +86, or a landline with its area code. Kept without spaces and prefix; the
 * full-width digits of a Chinese keyboard are made plain.
 */
export const Phone = z
  .string()
  .normalize('NFKC')
  .overwrite((value) => value.replace(/\s/g, '').replace(/^\+86/, ''))
  .regex(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/)
  .meta({ id: 'Phone' });
export type Phone = z.infer<typeof Phone>;
