import { looksEmpty, withoutShapeless } from './characters';
import { limits } from './limits';
import * as z from './z';

/** Whole characters without the space around them; nothing, when none of them can be seen. */
function tidy(value: string): string {
  const whole = withoutShapeless(value);
  return looksEmpty(whole) ? '' : whole.trim();
}

const lineEnds = /\s*[\n\r\t]+\s*/g;

/** Text of at least one visible character and at most `max`; the ends are trimmed. */
export const text = (max: number) => z.string().overwrite(tidy).min(1).max(max);

/** The same on one line, whatever it was pasted from: a name, an address, the name of a file. */
const line = (max: number) =>
  z
    .string()
    .overwrite((value) => tidy(value).replace(lineEnds, ' '))
    .min(1)
    .max(max);

export const Story = text(limits.story);
export const Reply = text(limits.reply);
export const Message = text(limits.message);
export const Line = line(limits.line);
