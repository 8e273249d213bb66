import { pickProblems } from '../../../content/files';
import { fileTypeOf } from './fileType';
import { nothingPicked, type PickedFile, type Picking } from './picked';

/** By type for browsers that know it, by ending for those that do not. */
const accepted = {
  photos: 'image/jpeg,image/png,image/webp',
  documents: '.pdf,.doc,.docx,application/pdf,application/msword',
} as const;

function pickedFrom(file: File): PickedFile[] {
  const type = fileTypeOf(file);
  return type ? [{ path: URL.createObjectURL(file), name: file.name, type, size: file.size }] : [];
}

/**
 * Opens the browser's own way to choose files: camera and album, or documents. Naming the types makes an iPhone hand
 * over its photos as JPEG. Nothing is picked when the person thinks better of it.
 */
export function pickInBrowser(of: keyof typeof accepted, most: number): Promise<Picking> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accepted[of];
  input.multiple = most > 1;
  input.hidden = true;
  document.body.append(input);
  return new Promise<Picking>((resolve) => {
    input.addEventListener('cancel', () => resolve(nothingPicked));
    input.addEventListener('change', () => {
      const chosen = [...(input.files ?? [])];
      const files = chosen.slice(0, most).flatMap(pickedFrom);
      resolve({ files, trouble: files.length < chosen.length ? pickProblems.notTaken : null });
    });
    input.click();
  }).finally(() => input.remove());
}
