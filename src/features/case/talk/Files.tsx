import { late } from '../../../components/base/late';
import { WhenThere } from '../../../components/states/WhenThere';
import type { FilesThere } from './FilesThere';

type FilesProps = Parameters<typeof FilesThere>[0];

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
