import * as z from 'zod/v4';
import type { Callable } from '../values';
import { asyncApi, type Surroundings } from './async-api';
import type { TempFiles } from './temp-files';

const Source = z.object({ src: z.string() });
const Compression = Source.extend({
  quality: z.number().min(0).max(100).default(80),
  compressedWidth: z.number().int().positive().optional(),
  compressedHeight: z.number().int().positive().optional(),
});
const Path = z.object({ filePath: z.string() });

/**
 * wx.getImageInfo, wx.compressImage and the file system's getFileInfo. Nothing is encoded here: a compressed picture has
 * the new measures and a JPEG's type, but its old bytes.
 */
export function picturesApi(around: Surroundings, files: TempFiles): Record<string, Callable> {
  const system = {
    getFileInfo: asyncApi(around, 'getFileInfo', Path, ({ filePath }) => ({
      size: files.open(filePath).bytes.length,
    })),
  };
  return {
    getImageInfo: asyncApi(around, 'getImageInfo', Source, ({ src }) => ({
      ...files.picture(src).picture,
      path: src,
      orientation: 'up',
    })),
    compressImage: asyncApi(around, 'compressImage', Compression, ({ src, ...wanted }) => {
      const { bytes, picture } = files.picture(src);
      const scale = Math.min(
        (wanted.compressedWidth ?? picture.width) / picture.width,
        (wanted.compressedHeight ?? picture.height) / picture.height,
      );
      const width = Math.round(picture.width * scale);
      const height = Math.round(picture.height * scale);
      const small = { bytes, picture: { width, height, type: 'jpeg' as const } };
      return { tempFilePath: files.keep(small, 'jpg') };
    }),
    getFileSystemManager: () => system,
  };
}
