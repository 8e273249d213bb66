import { limits } from './limits';
import * as z from './z';

/** Halves of characters: what a field leaves of an emoji when it cuts at its limit. No store or file can hold them. */
const halves = /\p{Cs}/gu;
const visible = /[^\p{Cc}\p{Cf}\p{Z}]/u;

/** Whole characters without the space around them; nothing, when none of them can be seen. */
const tidy = (value: string): string => {
  const whole = value.replace(halves, '');
  return visible.test(whole) ? whole.trim() : '';
};

/** Text of at least one visible character and at most `max`; the ends are trimmed. */
const text = (max: number) => z.string().overwrite(tidy).min(1).max(max);

export const Story = text(limits.story);
export const Reply = text(limits.reply);
export const Message = text(limits.message);
export const Line = text(limits.line);
