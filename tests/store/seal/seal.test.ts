import { keysFromSecret } from '../../../functions/store/seal/keysFromSecret';
import { sealWith } from '../../../functions/store/seal/seal';
import { sealSecret } from '../../support/store';

const [older, newer] = [sealSecret(1), sealSecret(2)];
const seal = sealWith(keysFromSecret(older));
const place = 'CASE#0000000001 phone';

test('a sealed text opens in its place and says nothing by itself', () => {
  const sealed = seal.seal('13847412345', place);
  expect(sealed).toMatch(/^v1\.A256GCM\.[0-9a-f]{8}\.[A-Za-z0-9_-]+$/);
  expect(sealed).not.toContain('13847412345');
  expect(seal.open(sealed, place)).toBe('13847412345');
});

test.each(['', '乌云其木格', '𠮷'.repeat(100)])('%j comes back as it was', (text) => {
  expect(seal.open(seal.seal(text, place), place)).toBe(text);
});

test('the same text is sealed differently each time, so that equal values are not seen to be equal', () => {
  expect(seal.seal('13847412345', place)).not.toBe(seal.seal('13847412345', place));
});

test('a text moved to another case or field does not open', () => {
  const sealed = seal.seal('13847412345', place);
  expect(() => seal.open(sealed, 'CASE#0000000002 phone')).toThrow('content');
  expect(() => seal.open(sealed, 'CASE#0000000001 idNumber')).toThrow('content');
});

test('a text changed in any of its bytes does not open', () => {
  const [version, algorithm, key, content = ''] = seal.seal('13847412345', place).split('.');
  const bytes = Buffer.from(content, 'base64url');
  for (const at of bytes.keys()) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8((bytes.readUInt8(at) + 1) % 256, at);
    const forged = [version, algorithm, key, changed.toString('base64url')].join('.');
    expect(() => seal.open(forged, place)).toThrow('content');
  }
});

test.each(['13847412345', '', 'v1.A256GCM.k', 'v1.none.k.AAAA', 'v2.A256GCM.k.AAAA', 'v1.A256GCM.k.?'])(
  'what was never sealed (%j) is refused, not taken as it is',
  (text) => {
    expect(() => seal.open(text, place)).toThrow('shape');
  },
);

test('a text cut to less than its frame is refused', () => {
  const { id } = keysFromSecret(older).current();
  expect(() => seal.open(`v1.A256GCM.${id}.AAAA`, place)).toThrow('content');
});

test('the refusal says where and why, never what', () => {
  const moved = seal.seal('13847412345', 'elsewhere');
  expect(() => seal.open(moved, place)).toThrow(
    /^sealed value at CASE#0000000001 phone does not open: content$/,
  );
});

describe('a new key put before the old one', () => {
  const rotated = sealWith(keysFromSecret(`${newer},${older}`));

  test('still opens what the old one sealed', () => {
    expect(rotated.open(seal.seal('13847412345', place), place)).toBe('13847412345');
  });

  test('seals what is new, which the old one alone does not open', () => {
    const sealed = rotated.seal('13847412345', place);
    expect(sealWith(keysFromSecret(newer)).open(sealed, place)).toBe('13847412345');
    expect(() => seal.open(sealed, place)).toThrow('key');
  });
});

test.each(['', 'short', `${sealSecret(1)},`, `${sealSecret(1)},short`])('%j is no set of keys', (secret) => {
  expect(() => keysFromSecret(secret)).toThrow('32 bytes');
});

test('keys may be written in either alphabet of base64', () => {
  const bytes = Buffer.alloc(32, 255);
  expect(keysFromSecret(bytes.toString('base64')).current()).toEqual(
    keysFromSecret(bytes.toString('base64url')).current(),
  );
});
