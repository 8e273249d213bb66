import type { FileType } from '../../contract/case/files';
import { isActivePdf } from './pdf';
import { isActiveDoc, isActiveDocx } from './word';

const looks: Partial<Record<FileType, (bytes: Buffer) => boolean>> = {
  'application/pdf': isActivePdf,
  'application/msword': isActiveDoc,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': isActiveDocx,
};

/**
 * Whether a document does more than be read when somebody opens it: runs something, fetches it, carries another file, is
 * two kinds of file at once, or unpacks without end. Its content as a photo or a plain document does for the case.
 */
export const isActive = (bytes: Buffer, type: FileType): boolean => looks[type]?.(bytes) ?? false;
