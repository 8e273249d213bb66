import { limits } from './limits';
import * as z from './z';

/** Text of at least one visible character and at most `max`; the ends are trimmed. */
const text = (max: number) => z.string().trim().min(1).max(max);

export const Story = text(limits.story);
export const Reply = text(limits.reply);
export const Message = text(limits.message);
export const Line = text(limits.line);
