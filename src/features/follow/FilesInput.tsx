import { Attachments } from '../../components/Attachments';
import type { FieldText } from '../../components/Field';
import type { Attached } from '../../services/files/attached';
import { useAttachments } from '../../services/files/attachments';

interface FilesInputProps extends FieldText {
  id: string;
  attached: Attached;
}

/** Photos, documents and voices that go with what is done. */
export function FilesInput({ attached, ...frame }: FilesInputProps) {
  return <Attachments {...frame} {...useAttachments(attached)} />;
}
