import * as z from 'zod/v4';
import type { Callable } from '../values';
import { WxFailure } from '../wx-failure';
import { asyncApi, type Surroundings } from './async-api';
import type { Privacy } from './privacy';
import type { Picture, TempFiles } from './temp-files';

/** What the person has at hand to pick from; nothing means that they think better of it. */
export interface AtHand {
  photos?: readonly { bytes: Uint8Array; picture: Picture }[];
  chatFiles?: readonly { name: string; bytes: Uint8Array }[];
}

const Media = z.object({
  count: z.number().int().min(1).max(20).default(9),
  mediaType: z.array(z.enum(['image', 'video', 'mix'])).default(['image', 'video']),
  sourceType: z.array(z.enum(['album', 'camera'])).default(['album', 'camera']),
  sizeType: z.array(z.enum(['original', 'compressed'])).default(['original', 'compressed']),
});
const ChatFiles = z
  .object({
    count: z.number().int().min(0).max(100),
    type: z.enum(['all', 'video', 'image', 'file']).default('all'),
    extension: z.array(z.string()).optional(),
  })
  .refine(({ type, extension }) => type === 'file' || !extension, 'extension is for type file alone');

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** wx.chooseMedia and wx.chooseMessageFile. Both wait for the privacy gate, and give paths that say nothing. */
export function pickApi(
  around: Surroundings,
  atHand: AtHand,
  files: TempFiles,
  privacy: Privacy,
): Record<string, Callable> {
  const { photos = [], chatFiles = [] } = atHand;
  return {
    chooseMedia: asyncApi(around, 'chooseMedia', Media, async ({ count }) => {
      await privacy.pass();
      if (photos.length === 0) throw new WxFailure('cancel');
      const tempFiles = photos.slice(0, count).map(({ bytes, picture }) => ({
        tempFilePath: files.keep({ bytes, picture }, picture.type === 'jpeg' ? 'jpg' : picture.type),
        size: bytes.length,
        fileType: 'image',
      }));
      return { type: 'image', tempFiles };
    }),
    chooseMessageFile: asyncApi(around, 'chooseMessageFile', ChatFiles, async ({ count, extension }) => {
      await privacy.pass();
      const offered = chatFiles.filter(({ name }) => !extension || extension.includes(endingOf(name)));
      if (offered.length === 0) throw new WxFailure('cancel');
      const tempFiles = offered.slice(0, count).map(({ name, bytes }) => ({
        ...{ name, size: bytes.length, type: 'file', time: 0 },
        path: files.keep({ bytes }, endingOf(name)),
      }));
      return { tempFiles };
    }),
  };
}
