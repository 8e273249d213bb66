import { limits } from '../limits';
import { text } from '../text';

/**
 * Who stands on the other side, as it is written: a line for each of them, or all on one. How lines are read is a rule
 * (`domain/standing/assignment/partyLine.ts`).
 */
export const Parties = text(limits.parties);

/** The lines of such an answer, none of them empty. */
export const partyLines = (written: string): string[] =>
  written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The same on one line, as papers and lists show it. */
export const partiesOnOneLine = (written: string): string => partyLines(written).join('、');
