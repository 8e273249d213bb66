import type { CaseId } from '../../contract/ids';
import type { CaseHead } from '../../domain/case/case';
import { headKey } from '../keys/cases';
import { SealBroken, type Seal } from '../seal/seal';
import { BrokenItem } from '../table/readItem';

/** A title opens only on its own case. */
export const placeOfTitle = (id: CaseId): string => `${headKey(id).pk} title`;

type Stored = { pk: CaseId; title: Uint8Array | string };
type Titled = Pick<CaseHead, 'title' | 'about'>;

/** Between a title and what the case is about, which are sealed together; no title has one. */
const between = '\t';

export const titleText = ({ title, about }: Titled): string =>
  about === null ? title : `${title}${between}${about}`;

function titledBy(text: string): Titled {
  const [title = '', about = null] = text.split(between);
  return { title, about };
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
