import { limits } from '../../contract/limits';
import { typedCaseId } from '../../contract/numbers/caseNumber';
import type { CaseId } from '../../contract/ids';
import { partyName } from '../standing/assignment/partyName';
import { surnameIn } from './surname';
import { wordsIn, type Term } from './terms';

/** What has to hold of a case: that it is found by a term, or by all of some, or by any. */
export type Sought = { term: Term } | { all: readonly Sought[] } | { any: readonly Sought[] };

/** What somebody looks for: one case by its number, or those that are found by words and names. */
export type Asked = { by: 'number'; caseId: CaseId } | { by: 'words'; sought: Sought };

const term = (sort: Term['sort'], value: string): Sought => ({ term: { sort, value } });

/** As many as are looked for at once, from all over what was typed. */
function someOf<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)]).flatMap(
    (one) => one ?? [],
  );
}

/** Whole names have so many characters: 乌云其其格, and those that are longer. */
const nameLengths = { least: 2, most: 20 };

function named(typed: string): Sought[] {
  const name = partyName(typed);
  const { length } = [...name];
  return length >= nameLengths.least && length <= nameLengths.most && !/^\d+$/.test(name)
    ? [term('name', name)]
    : [];
}

const oneOf = (ways: readonly Sought[]): Sought[] => {
  const [only] = ways;
  return ways.length === 1 && only ? [only] : ways.length > 0 ? [{ any: ways }] : [];
};

/** By words and names: each part that is typed stands in the case or is the name of one who brings it, whole or as somebody says it who does not know it, or all of it is that name. */
function sought(typed: string): Sought | null {
  const parts = typed.split(/[\s,，、;；]+/u).filter((part) => part !== '');
  const all = new Set(someOf([...new Set(parts.flatMap(wordsIn))], limits.askedWords));
  const each = parts.slice(0, limits.askedParts).flatMap((part) => {
    const words = wordsIn(part).filter((word) => all.has(word));
    const written: Sought[] = words.length > 0 ? [{ all: words.map((word) => term('word', word)) }] : [];
    const surname = surnameIn(part);
    return oneOf([...named(part), ...(surname === null ? [] : [term('name', surname)]), ...written]);
  });
  const ways: Sought[] = [
    ...(each.length > 0 ? [{ all: each }] : []),
    ...(parts.length > 1 ? named(typed) : []),
  ];
  const [found] = oneOf(ways);
  return found ?? null;
}

/** What was typed, as it is looked for; null for what stands in every text, or has nothing to look for in it. */
export function askedBy(typed: string): Asked | null {
  const number = typedCaseId(typed);
  if ('caseId' in number) return { by: 'number', caseId: number.caseId };
  const words = sought(typed);
  return words && { by: 'words', sought: words };
}
