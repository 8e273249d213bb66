import { Instant } from '../ids';
import { Phone } from '../numbers/phone';
import * as z from '../z';

/** How long what was sent to a number lets its browser in, minutes; and how often it may be typed. */
export const textMinutes = 5;
export const textTries = 5;

/** Whose number: only a mobile can be sent a text message. */
export const TextAsked = z.strictObject({ phone: Phone.refine((phone) => phone.startsWith('1')) });

/** The same for every number, whether it is anybody's or not. */
export const TextBegun = z.strictObject({ until: Instant }).meta({ id: 'TextBegun' });
export type TextBegun = z.infer<typeof TextBegun>;

export const TextTyped = z.strictObject({
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/),
});
