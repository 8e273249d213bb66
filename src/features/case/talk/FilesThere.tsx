import { AttachedFiles } from '../../../components/files/AttachedFiles';
import { Confirm } from '../../../components/frame/Confirm';
import { Notice } from '../../../components/states/Notice';
import { openWords, unscannedWords } from '../../../content/files';
import { useCaseFiles } from '../../../services/files/caseFiles';
import type { CaseView } from '../../../../functions/contract/case/views';
import type { Reader } from '../../../content/case/page/holder';

type FilesProps = {
  found: Pick<CaseView, 'files' | 'state'>;
  /** The files that one answer or one step names. */
  ids: readonly string[];
  reader: Reader;
};

/** The files that came with one answer or one step of a case. Staff are told whether each was scanned. */
export function FilesThere({ found, ids, reader }: FilesProps) {
  const views = ids.flatMap((id) => found.files.find((file) => file.id === id) ?? []);
  const read = useCaseFiles(views, { caseId: found.state.id, withScan: reader === 'staff' });
  const { unscanned, isAnyUnscanned, ...shown } = read;
  return (
    <>
      {isAnyUnscanned && (
        <Notice tone="error" title={unscannedWords.title}>
          {unscannedWords.note}
        </Notice>
      )}
      <AttachedFiles {...shown} words={openWords} />
      {unscanned && (
        <Confirm
          open
          danger
          title={unscannedWords.ask(unscanned.name)}
          act={unscannedWords.open}
          onConfirm={unscanned.open}
          onCancel={unscanned.cancel}
        >
          {unscannedWords.note}
        </Confirm>
      )}
    </>
  );
}
