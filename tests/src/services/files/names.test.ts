import { sizeText } from '../../../../src/content/files';
import { fileKindOf, fileTypeOf } from '../../../../src/services/files/pick/fileType';
import { fitted } from '../../../../src/services/files/pick/fitted';
import { shortName } from '../../../../src/services/files/shortName';

test.each([
  [{ name: 'a.JPG' }, 'image/jpeg'],
  [{ name: 'wx_1.png', type: '' }, 'image/png'],
  [
    { name: '合同.docx', type: '' },
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  [{ name: '', type: 'audio/webm;codecs=opus' }, 'audio/webm'],
  [{ name: 'a.exe', type: 'application/x-msdownload' }, undefined],
  [{ name: 'jpg', type: 'image/heic' }, undefined],
  [{ name: 'IMG_1.HEIC', type: 'image/heic' }, undefined],
])('%j is %s', (file, type) => {
  expect(fileTypeOf(file)).toBe(type);
});

test('each type belongs to one kind', () => {
  expect(fileKindOf('image/webp')).toBe('photo');
  expect(fileKindOf('application/pdf')).toBe('pdf');
  expect(fileKindOf('application/msword')).toBe('word');
  expect(fileKindOf('audio/mpeg')).toBe('voice');
});

test('a long name keeps its ending and loses what cannot be seen', () => {
  const short = shortName(`${'长'.repeat(5000)}.docx`);
  expect([...short]).toHaveLength(100);
  expect(short.endsWith('….docx')).toBe(true);
  expect(shortName('借\n条\u202e.jpg')).toBe('借条.jpg');
  expect(shortName('👍'.repeat(100))).toBe('👍'.repeat(100));
});

test('a photo is at most 2,000 px long and keeps its shape', () => {
  expect(fitted({ width: 4000, height: 3000 })).toEqual({ width: 2000, height: 1500 });
  expect(fitted({ width: 100, height: 8000 })).toEqual({ width: 25, height: 2000 });
  expect(fitted({ width: 640, height: 480 })).toEqual({ width: 640, height: 480 });
});

test.each([
  [900, '900 字节'],
  [320 * 1024, '320 K'],
  [1.25 * 1024 * 1024, '1.3 兆'],
  [20 * 1024 * 1024, '20 兆'],
])('%i bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
