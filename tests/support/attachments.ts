import type { NewFile } from '../../functions/contract/files';
import type { FilePlace } from '../../functions/channels/files/place';
import { newKey } from './filings';

/** A file that was never announced. */
export const noFile = `f${'0'.repeat(25)}`;

/** A bucket that nobody has. Forms and links are signed all the same: nothing is asked of the store for them. */
export const nowhere: FilePlace = {
  bucket: 'papers',
  region: 'cn-northwest-1',
  endpoint: 'http://127.0.0.1:9',
};
export const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

export const newPhoto = (part: Partial<NewFile> = {}): NewFile => ({
  ...{ key: newKey(), kind: 'photo', type: 'image/jpeg', name: '工资条.jpg', size: 1000 },
  ...part,
});
