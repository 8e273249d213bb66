import type { FileView } from '../../contract/case/files';
import type { FileRow } from '../../store/files/fileItem';

/** A file as those see it who may. */
export const showFile = ({
  ownerId: _owner,
  caseId: _case,
  version: _version,
  lookAt: _lookAt,
  ...view
}: FileRow): FileView => view;
