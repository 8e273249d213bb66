import { keysOf } from '../../contract/entries';
import type { CaseId } from '../../contract/ids';
import type { CaseHead } from '../../domain/case/case';
import { headKey } from '../keys/cases';
import { SealBroken, type Seal } from '../seal/seal';
import { BrokenItem } from '../table/readItem';

/** A title opens only on its own case. */
export const placeOfTitle = (id: CaseId): string => `${headKey(id).pk} title`;

type Stored = { pk: CaseId; title: Uint8Array | string };
type Titled = Pick<CaseHead, 'title' | 'about' | 'who' | 'language' | 'cameBy'>;

/** Between what lists say of a case, which is sealed together; none of it has one. */
const between = '\t';

/** What every mask of a name ends with is not written: heads have no byte to spare (tests/store/cases/budget). */
const stars = '**';
const mongolian = 'm';

/** How it came, by one letter each. */
const ways = { l: 'letter', v: 'visit', c: 'call', s: 'sheet', b: 'beside' } as const;
const letterOf = (cameBy: CaseHead['cameBy']): string =>
  keysOf(ways).find((key) => ways[key] === cameBy) ?? '';

/** In the order in which they came to be said; what is empty at the end is left away. */
export const titleText = ({ title, about, who, language, cameBy }: Titled): string =>
  [title, about ?? '', who?.replace(stars, '') ?? '', language === null ? '' : mongolian, letterOf(cameBy)]
    .join(between)
    .replace(/\t+$/, '');

function titledBy(text: string): Titled {
  const [title = '', about = '', who = '', language, way = ''] = text.split(between);
  return {
    title,
    about: about || null,
    who: who ? `${who}${stars}` : null,
    language: language === mongolian ? 'mn' : null,
    cameBy: keysOf(ways).flatMap((key) => (key === way ? [ways[key]] : []))[0] ?? null,
  };
}

/** @throws BrokenItem where it does not open: the line is shown as one that cannot be read, and takes no other with it */
export function titleIn({ pk, title }: Stored, seal: Seal): Titled {
  if (typeof title === 'string') return titledBy(title);
  try {
    return titledBy(seal.openText(title, placeOfTitle(pk)));
  } catch (error) {
    if (error instanceof SealBroken) throw new BrokenItem(headKey(pk), ['title']);
    throw error;
  }
}
