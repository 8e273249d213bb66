import Taro from '@tarojs/taro';
import * as z from '../../../../functions/contract/z';
import { pickProblems } from '../../../content/files';
import { fileTypeOf } from './fileType';
import { nothingPicked, type PickedFile, type Picking } from './picked';

const Failure = z.object({ errMsg: z.string() });

/** A person who thinks better of it has not failed; one who refused the camera must know where to allow it. */
function notPicked(failure: unknown): Picking {
  const said = Failure.safeParse(failure).data?.errMsg ?? '';
  if (/cancel/i.test(said)) return nothingPicked;
  return {
    files: [],
    trouble: /deny|denied|permission/i.test(said) ? pickProblems.refusedCamera : pickProblems.failed,
  };
}

const pickingOf = (chosen: number, files: PickedFile[]): Picking => ({
  files,
  trouble: files.length < chosen ? pickProblems.notTaken : null,
});

/** WeChat has no name for a photo, only a path of its own; a photo from its camera is always a JPEG. */
const photo = ({ tempFilePath, size }: { tempFilePath: string; size: number }): PickedFile => ({
  path: tempFilePath,
  name: null,
  type: fileTypeOf({ name: tempFilePath }) ?? 'image/jpeg',
  size,
});

/** Camera or album. */
export async function pickPhotosOnPhone(most: number): Promise<Picking> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: most,
      mediaType: ['image'],
      sourceType: ['camera', 'album'],
      sizeType: ['original'],
    });
    return pickingOf(tempFiles.length, tempFiles.map(photo));
  } catch (failure) {
    return notPicked(failure);
  }
}

/** Files of a chat: the only files WeChat hands to a mini-program. */
export async function pickDocumentsOnPhone(most: number): Promise<Picking> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({
      count: most,
      type: 'file',
      extension: ['pdf', 'doc', 'docx'],
    });
    const files = tempFiles.flatMap(({ path, name, size }) => {
      const type = fileTypeOf({ name });
      return type ? [{ path, name, type, size }] : [];
    });
    return pickingOf(tempFiles.length, files);
  } catch (failure) {
    return notPicked(failure);
  }
}
