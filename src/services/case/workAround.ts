import type { CaseId } from '../../../functions/contract/ids';
import { watched } from '../device/watched';

type InList = { caseId: CaseId; link: string };

const list = watched<readonly InList[]>([]);

/** Keeps, while the app is open, the list that staff work through, in its order. */
export const rememberList = (rows: readonly InList[]): void => {
  if (rows.length > 0) list.set(rows);
};

/** The cases before and after one in the list that it was opened from; absent where there is none. */
export function aroundIn(caseId: CaseId): { before: string | undefined; next: string | undefined } {
  const rows = list.read();
  const at = rows.findIndex((row) => row.caseId === caseId);
  return at < 0
    ? { before: undefined, next: undefined }
    : { before: rows[at - 1]?.link, next: rows[at + 1]?.link };
}

const last = watched<CaseId | undefined>(undefined);

/** Keeps which case was read last, so that the list is come back to where that stands. */
export const rememberCase = (caseId: CaseId): void => last.set(caseId);

/** The case that was read last while the app has been open. */
export const lastCase = (): CaseId | undefined => last.read();
