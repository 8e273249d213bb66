import { FileIds, type FileId } from '../../../../functions/contract/case/files';
import type { TimelineEntry } from '../../../../functions/contract/case/views';

/** The files that a step of a case names. */
export const filesOf = ({ details }: Pick<TimelineEntry, 'details'>): FileId[] =>
  FileIds.safeParse(details['files']).data ?? [];
