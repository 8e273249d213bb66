import type { FileView, NewFile } from '../../contract/case/files';

/** Whether a file that is announced again is the one that was announced with the key before. */
export const isSameFile = (
  before: FileView,
  { kind, type, name, size, seconds }: Pick<NewFile, 'kind' | 'type' | 'name' | 'size' | 'seconds'>,
): boolean =>
  before.kind === kind &&
  before.type === type &&
  before.name === name &&
  before.seconds === (seconds ?? null) &&
  // A photo is made small anew after a restart, and what was received has the size of what is kept.
  (kind === 'photo' || before.state === 'received' || before.size === size);
