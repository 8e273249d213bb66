import { lengthened, shortened } from '../../../functions/store/seal/shortened';
import { keysFromSecret } from '../../../functions/store/seal/keysFromSecret';
import { sealWith } from '../../../functions/store/seal/seal';
import { sealSecret } from '../../support/store';

const spoken = '老板欠我三个月工资，一直说没钱，我该怎么办？';
const texts = [
  '',
  'ok',
  spoken,
  spoken.repeat(40),
  '𠮷'.repeat(300),
  'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ',
  JSON.stringify({ a: '"\\\n' }),
];

test.each(texts)('%j comes back as it was', (text) => {
  expect(lengthened(shortened(text))).toBe(text);
});

test('each way is the shortest for something, and none makes a text longer by more than its mark', () => {
  const ways = texts.map((text) => shortened(text)[0]);
  expect([...new Set(ways)].sort()).toEqual([0, 1, 2]);
  for (const text of texts) expect(shortened(text).length).toBeLessThanOrEqual(Buffer.byteLength(text) + 1);
  expect(shortened(spoken).length).toBeLessThan(Buffer.byteLength(spoken));
});

/** Written once by each way, and to be read as long as the table lasts. */
test.each([
  ['AOaXpeiusA==', '日记'],
  ['AQsKgOaXpeWtkOWGjeiLpuS5n+imgei/hwM=', '日子再苦也要过'],
  ['AmNs2OW3MIcz3c//rj9fgoffvCAA', '老人没有低保怎么办'],
])('what was shortened long ago (%s) is read', (bytes, text) => {
  expect(lengthened(Buffer.from(bytes, 'base64'))).toBe(text);
});

test.each([[], [9, 1, 2], [1, 255, 255], [2, 255, 255]])(
  'bytes that are no text (%j) are refused',
  (...bytes) => {
    expect(() => lengthened(Buffer.from(bytes))).toThrow();
  },
);

describe('a sealed text', () => {
  const seal = sealWith(keysFromSecret(sealSecret(1)));
  const sealed = seal.sealText(spoken, 'here');

  test('opens in its place, whichever algorithm sealed it, and nowhere else', () => {
    expect(seal.openText(sealed, 'here')).toBe(spoken);
    const other = sealWith(keysFromSecret(`${sealSecret(2)},${sealSecret(1)}`), 'SM4CTRHSM3');
    expect(other.openText(sealed, 'here')).toBe(spoken);
    expect(() => seal.openText(other.sealText(spoken, 'here'), 'here')).toThrow('key');
    expect(() => seal.openText(sealed, 'there')).toThrow('content');
  });

  test('that was changed in any byte is refused', () => {
    for (const at of sealed.keys()) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8((changed.readUInt8(at) + 1) % 256, at);
      expect(() => seal.openText(changed, 'here')).toThrow('does not open');
    }
    expect(() => seal.openText(sealed.subarray(0, 11), 'here')).toThrow('shape');
  });
});
