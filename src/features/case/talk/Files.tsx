import { AttachedFiles } from '../../../components/AttachedFiles';
import type { CaseView } from '../../../../functions/contract/views';
import { openWords } from '../../../content/files';
import type { Reader } from '../../../content/holder';
import { useCaseFiles } from '../../../services/files/caseFiles';

type FilesProps = {
  found: Pick<CaseView, 'files' | 'state'>;
  /** The files that one answer or one step names. */
  ids: readonly string[];
  reader: Reader;
};

/** The files that came with one answer or one step of a case. Staff are told whether each was scanned. */
export function Files({ found, ids, reader }: FilesProps) {
  const views = ids.flatMap((id) => found.files.find((file) => file.id === id) ?? []);
  const shown = useCaseFiles(views, { caseId: found.state.id, withScan: reader === 'staff' });
  return <AttachedFiles {...shown} words={openWords} />;
}
