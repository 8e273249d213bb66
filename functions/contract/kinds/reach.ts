import { Phone } from '../numbers/phone';
import { Line } from '../text';
import * as z from '../z';
import type { FieldKept } from './field';

/**
 * How to reach somebody. No law asks for a phone (信访工作条例 19: 姓名、住址、请求、事实、理由; 法律援助法 sets none): it may be
 * left out, and so may all the rest. Whoever can be reached by nothing asks at the window.
 */
export const reachShape = {
  phone: Phone.optional(),
  /** Somebody who passes word on: who, and how to reach them. */
  helper: Line.optional(),
  address: Line.optional(),
  /** They come and ask. */
  asksAtWindow: z.boolean().optional(),
};

/** How each of these answers is kept. */
export const reachFields = {
  phone: 'sealed',
  helper: 'sealed',
  address: 'sealed',
  asksAtWindow: 'clear',
} as const satisfies Record<keyof typeof reachShape, FieldKept>;
