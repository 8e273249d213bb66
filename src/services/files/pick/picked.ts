import type { FileType } from '../../../../functions/contract/case/files';

/** A file on this device that a person wants to send. */
export type PickedFile = {
  /** Where the bytes are: a path of WeChat's, or a blob's address in the browser. Good until the app is closed. */
  path: string;
  /** As the person knows it; null when the phone has no name for it. */
  name: string | null;
  type: FileType;
  /** Bytes. */
  size: number;
  /** How long a voice is. */
  seconds?: number;
};

/** The bytes of a file, made here: a smaller photo, a recording. */
export type MadeFile = Pick<PickedFile, 'path' | 'type' | 'size'>;

/** What came of picking: files, and why not all (or none) of what was picked is there. */
export type Picking = { files: PickedFile[]; trouble: string | null };

export const nothingPicked: Picking = { files: [], trouble: null };
