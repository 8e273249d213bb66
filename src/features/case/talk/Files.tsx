import type { CaseView } from '../../../../functions/contract/case/views';
import { late } from '../../../components/base/late';
import { WhenThere } from '../../../components/states/WhenThere';
import type { Reader } from '../../../content/case/page/holder';

export type FilesProps = {
  found: Pick<CaseView, 'files' | 'state'>;
  /** The files that one answer or one step names. */
  ids: readonly string[];
  reader: Reader;
};

/** With what plays voices and shows photos: most of what is said comes without any. */
const filesThere = late(async () => (await import('./FilesThere')).FilesThere);

/** The files that came with one answer or one step of a case. */
export function Files(props: FilesProps) {
  if (props.ids.length === 0) return null;
  return (
    <WhenThere source={filesThere} quiet>
      {(FilesThere) => <FilesThere {...props} />}
    </WhenThere>
  );
}
