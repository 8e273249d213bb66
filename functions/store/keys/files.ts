import type { FileId } from '../../contract/case/files';
import type { Day, Instant } from '../../contract/ids';
import { dayOf } from '../../domain/clocks/day';

// Keys of files.

const filePrefix = 'FILE#';

/** "How far has this file come, and whose is it?" */
export const fileKey = (id: FileId) => ({ pk: `${filePrefix}${id}`, sk: 'FILE' });
export const fileIdIn = (pk: string): string => pk.slice(filePrefix.length);
/** "Which files have to be looked at on this day (Asia/Shanghai): has it come, does anything refer to it?" */
export const filesDueOn = (day: Day): string => `FILES#${day}`;
export const fileDueKey = (lookAt: Instant, id: FileId) => ({
  dpk: filesDueOn(dayOf(lookAt)),
  dsk: `${lookAt}#${id}`,
});
export const lookAtIn = (dsk: string): string => dsk.slice(0, dsk.indexOf('#'));
