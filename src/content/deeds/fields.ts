import { limits } from '../../../functions/contract/limits';
import { choices } from './choices';

/** How fields that several deeds have are asked for. */
export const message = { as: 'text', max: limits.message } as const;
export const perhaps = { ...message, optional: true } as const;
export const reply = { as: 'text', max: limits.reply } as const;
export const line = { as: 'line' } as const;
/** An article that a decision rests on. */
export const article = { as: 'line', cites: true } as const;
export const day = { as: 'day' } as const;
/** The organisation that a case is handed to. */
export const receiver = { as: 'organisation', competent: 'forHandOver' } as const;
export const files = { label: '照片、文件、语音', as: 'files', optional: true } as const;
export const choice = <C extends keyof typeof choices>(of: C) =>
  ({ as: 'choice', choices: choices[of] }) as const;
