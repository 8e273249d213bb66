import type { FileType } from '../../functions/contract/case/files';
import { identify } from '../../functions/files/receive';
import { aac, compound, docx, html, jpeg, m4a, mp3, pdf, png, wav, webm, webp } from '../support/samples';

const ofType: Record<FileType, () => Buffer | Promise<Buffer>> = {
  'image/jpeg': () => jpeg(),
  'image/png': png,
  'image/webp': webp,
  'application/pdf': () => pdf,
  'application/msword': () => compound('WordDocument'),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': docx,
  'audio/mpeg': () => mp3,
  'audio/aac': () => aac,
  'audio/mp4': () => m4a,
  'audio/webm': () => webm,
  'audio/wav': () => wav,
};

test.each(Object.entries(ofType))('%s is known by its content', async (type, make) => {
  expect(await identify(await make())).toBe(type);
});

test.each([
  ['a page', html],
  ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ['plain text', Buffer.from('就是几个字')],
  ['a table of the old Office', compound('Workbook')],
  ['a program', Buffer.from('4d5a900003000000', 'hex')],
  ['an archive', Buffer.from('504b0506000000000000000000000000000000000000', 'hex')],
  ['one byte', Buffer.from([0xff])],
])('%s is nothing that we take', async (_, bytes) => {
  expect(await identify(bytes)).toBeNull();
});
