import type { OrganisationId } from '../../contract/ids';
import type { Filing } from '../../contract/kinds';
import type { CaseHead } from '../case/case';
import { readFrom } from '../kinds';
import { isOpen } from '../kinds/statusRow';
import { title } from './title';

type Earlier = Pick<CaseHead, 'kind' | 'status' | 'title' | 'against'>;

const plain = (text: string): string => text.replace(/[\p{P}\p{S}\s…]/gu, '');

/** 信访工作条例 19(3), 36(3): under way already, or decided for good. */
const stands = ({ kind, status }: Earlier): boolean => isOpen(kind, status) || status === 'reReviewGiven';

/** Whether a filing has to be compared with what the same resident filed before; they may say that it is another matter. */
export const isCompared = (filing: Filing): boolean =>
  readFrom(filing, ({ isComparedWithEarlier }) => isComparedWithEarlier) && filing.anyway !== true;

/**
 * The first of a resident's own cases that is about the same matter as this filing: the same request, or the same unit
 * named. `against`: the organisations that the filing names on the other side.
 */
export function sameMatter<E extends Earlier>(
  filing: Filing,
  against: readonly OrganisationId[],
  earlier: readonly E[],
): E | null {
  const asked = plain(title(filing));
  const same = earlier.find(
    (row) =>
      row.kind === filing.kind &&
      stands(row) &&
      (plain(row.title) === asked || row.against.some((id) => against.includes(id))),
  );
  return same ?? null;
}
