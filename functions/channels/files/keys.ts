import { FileId } from '../../contract/case/files';

const sentPrefix = 'uploads/';

/** Where a phone sends a file. What arrives here is checked and then taken away, whatever it is. */
export const sentKey = (id: FileId): string => `${sentPrefix}${id}`;

/** Where a file lies once it was checked; nobody is given a form for here. */
export const keptKey = (id: FileId): string => `kept/${id}`;

/** The file that an arrival is of, or null when nobody can have been given a form for it. */
export function sentFileId(key: string): FileId | null {
  if (!key.startsWith(sentPrefix)) return null;
  return FileId.safeParse(key.slice(sentPrefix.length)).data ?? null;
}
