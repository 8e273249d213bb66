import { isSealed, openText, sealText } from '../../../../src/services/seal/cipher';
import { fromUtf8, utf8 } from '../../../../src/services/seal/utf8';

const key = Uint8Array.from({ length: 32 }, (_, at) => at);
const nonce = Uint8Array.from({ length: 24 }, (_, at) => 255 - at);
const text = '他又打我了。ᠮᠣᠩᠭᠣᠯ 😀';

test('what is sealed opens under its key and for its place alone', () => {
  const sealed = sealText(text, 'writing.1', { key, nonce });
  expect(isSealed(sealed)).toBe(true);
  expect(openText(sealed, 'writing.1', key)).toBe(text);
  expect(openText(sealed, 'writing.2', key)).toBeNull();
  expect(openText(sealed, 'writing.1', key.slice().reverse())).toBeNull();
});

test('no letter of it can be changed, and none left out', () => {
  const sealed = sealText(text, 'here', { key, nonce });
  for (let at = 3; at < sealed.length; at += 1) {
    const other = sealed[at] === 'A' ? 'B' : 'A';
    expect(openText(sealed.slice(0, at) + other + sealed.slice(at + 1), 'here', key)).toBeNull();
    expect(openText(sealed.slice(0, at), 'here', key)).toBeNull();
  }
});

test('UTF-8 as Node has it; half a character does not stop the rest', () => {
  expect(utf8(text)).toEqual(new Uint8Array(Buffer.from(text)));
  expect(fromUtf8(new Uint8Array(Buffer.from(text)))).toBe(text);
  expect(fromUtf8(utf8('半\uD83D'))).toBe('半\uFFFD');
});
