import type { FileType } from '../../contract/case/files';

/** The file store as those see it that check what has come and clear away what is not needed. */
export type FileBytes = {
  /** Bytes of one version, from the head alone; null when it is not there any more. */
  size(key: string, version: string): Promise<number | null>;
  read(key: string, version: string): Promise<Buffer | null>;
  /** Puts bytes under a key. Gives the version they are. */
  keep(key: string, bytes: Buffer, type: FileType): Promise<string>;
  /** Deletes one version for good. Deleting it again does nothing. */
  remove(key: string, version: string): Promise<void>;
  /** Whether anything lies under a key. */
  isThere(key: string): Promise<boolean>;
  /** Deletes every version of one key for good. */
  removeAll(key: string): Promise<void>;
};
