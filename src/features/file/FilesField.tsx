import { Attachments } from '../../components/files/Attachments';
import { attachWords } from '../../content/files';
import { useAttachments } from '../../services/files/attachments';
import type { FilingDesk } from '../../services/filing/desk';

type FilesFieldProps = {
  desk: Pick<FilingDesk<unknown>, 'attached' | 'errors'>;
  /** Why none can be picked, when none can. */
  notNow?: string | undefined;
};

/** Photos, documents and voices that go with what is filed; none is needed. */
export function FilesField({ desk, notNow }: FilesFieldProps) {
  return (
    <Attachments
      id="files"
      label={attachWords.label}
      hint={attachWords.hint}
      optional
      error={desk.errors.of('files')}
      {...useAttachments(desk.attached, notNow)}
    />
  );
}
