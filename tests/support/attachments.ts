import type { NewFile } from '../../functions/contract/case/files';
import { newKey } from './filings';

/** A file that was never announced. */
export const noFile = `f${'0'.repeat(25)}`;

export const newPhoto = (part: Partial<NewFile> = {}): NewFile => ({
  ...{ key: newKey(), kind: 'photo', type: 'image/jpeg', name: '工资条.jpg', size: 1000 },
  ...part,
});
