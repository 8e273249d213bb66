import { words } from './words';

/**
 * What the phone's own input is told of lengths: nothing that was typed or pasted is cut, which nobody would be told of. (A
 * browser takes no -1 here, and WeChat cuts at 140 when it is told nothing.)
 */
export const neverCuts = 1_000_000;

/** Whole characters, as the server counts them. The space around a text does not count. */
export const charactersIn = (text: string): number => [...text.trim()].length;

/** What is said of a text that is longer than may be sent. */
export function tooLong(text: string, max: number): string | undefined {
  const count = charactersIn(text);
  return count > max ? words.tooLong(count, max) : undefined;
}
