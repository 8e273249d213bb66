import * as z from 'zod/v4';
import type { Callable } from '../values';
import { WxFailure } from '../wx-failure';
import { asyncApi, type Surroundings } from './async-api';
import type { TempFiles } from './temp-files';

const kinds = ['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'pdf'] as const;
const Document = z.object({
  filePath: z.string(),
  fileType: z.enum(kinds).optional(),
  showMenu: z.boolean().default(false),
});
const Pictures = z.object({ urls: z.array(z.url()).min(1), current: z.string().optional() });

/** wx.openDocument and wx.previewImage: what is opened over the program is added to `opened`. */
export function documentsApi(
  around: Surroundings,
  files: TempFiles,
  opened: string[],
): Record<string, Callable> {
  function open(...what: string[]): void {
    opened.push(...what);
    around.changes.notify();
  }
  return {
    openDocument: asyncApi(around, 'openDocument', Document, ({ filePath, fileType }) => {
      files.open(filePath);
      if (!fileType && !kinds.some((kind) => filePath.endsWith(`.${kind}`))) {
        throw new WxFailure('filetype not supported');
      }
      open(filePath);
    }),
    previewImage: asyncApi(around, 'previewImage', Pictures, ({ urls }) => open(...urls)),
  };
}
