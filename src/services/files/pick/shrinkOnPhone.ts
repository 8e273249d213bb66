import Taro from '@tarojs/taro';
import { fileTypeOf } from './fileType';
import { fitted, qualities, smallEnough } from './fitted';
import type { MadeFile, PickedFile } from './picked';

const sizeOf = (filePath: string): Promise<number> =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager().getFileInfo({
      filePath,
      success: (info) => resolve('size' in info ? info.size : 0),
      fail: reject,
    });
  });

/** WeChat's own encoder; its qualities go from 0 to 100. */
async function encoded(
  src: string,
  size: { width: number; height: number },
  quality: number,
): Promise<MadeFile> {
  const { tempFilePath } = await Taro.compressImage({
    src,
    quality: Math.round(quality * 100),
    compressedWidth: size.width,
    compressedHeight: size.height,
  });
  const { type } = await Taro.getImageInfo({ src: tempFilePath });
  const told = fileTypeOf({ name: tempFilePath, type: `image/${type}` });
  return { path: tempFilePath, type: told ?? 'image/jpeg', size: await sizeOf(tempFilePath) };
}

/** The same by WeChat. @throws when it cannot read the picture */
export async function shrinkOnPhone({ path }: PickedFile): Promise<MadeFile> {
  const size = fitted(await Taro.getImageInfo({ src: path }));
  let shrunk = await encoded(path, size, qualities[0]);
  for (const quality of qualities.slice(1)) {
    if (shrunk.size > smallEnough) shrunk = await encoded(path, size, quality);
  }
  return shrunk;
}
