import { FileIds, type FileId } from '../../contract/case/files';
import * as z from '../../contract/z';

const Naming = z.object({ files: FileIds });

/** The files that a form or the input of an action names. */
export function filesIn(details: unknown): readonly FileId[] {
  const read = Naming.safeParse(details);
  return read.success ? read.data.files : [];
}
