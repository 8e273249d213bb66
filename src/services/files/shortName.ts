import { withoutShapeless } from '../../../functions/contract/characters';
import { limits } from '../../../functions/contract/limits';

/** A name that the server takes: one line, its ending kept, in whole characters. */
export function shortName(name: string): string {
  const letters = [...withoutShapeless(name).replace(/[\n\r\t]+/g, '')];
  if (letters.length <= limits.line) return letters.join('').trim();
  const dot = letters.lastIndexOf('.');
  const ending = dot > letters.length - 8 ? letters.slice(dot) : [];
  return [...letters.slice(0, limits.line - ending.length - 1), '…', ...ending].join('');
}
