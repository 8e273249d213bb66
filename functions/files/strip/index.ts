import type { FileType } from '../../contract/case/files';
import { stripJpeg } from './jpeg';
import { stripPng } from './png';
import { stripWebp } from './webp';

const strippers: Partial<Record<FileType, (bytes: Buffer) => Buffer>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
};

/**
 * A file as it is kept: photos without where and when they were taken. The phone has done so already; this is for the
 * phone that has not. @throws BrokenImage
 */
export const stripped = (bytes: Buffer, type: FileType): Buffer => strippers[type]?.(bytes) ?? bytes;
