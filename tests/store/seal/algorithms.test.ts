import { createCipheriv, createHash } from 'node:crypto';
import { keysFromSecret } from '../../../functions/store/seal/keysFromSecret';
import { sealWith, algorithms, type AlgorithmName } from '../../../functions/store/seal/seal';
import { sealSecret } from '../../support/store';

const keys = keysFromSecret(sealSecret(1));
const place = 'CASE#0000000001 phone';
const names: AlgorithmName[] = ['A256GCM', 'SM4CTRHSM3'];

/** Sealed once, and to be opened as long as the table lasts. */
const kept: Record<AlgorithmName, string> = {
  A256GCM: 'v1.A256GCM.72cd6e84.9Db3LwYhzPfto6jWobo2JMvJeS6gCyh-Kbneb6EK4q1n5Qp0t6y8',
  SM4CTRHSM3:
    'v1.SM4CTRHSM3.72cd6e84.IJ3P89s1yHdUpmsRXZX-s4APeKrW9fk2noIgbcTUzxYAUPrTd-9Go-VALZrdVJQ1uPOxABoUvVIgJHo',
};

describe.each(names)('%s', (name) => {
  const seal = sealWith(keys, name);

  test.each(['', '13847412345', '乌云其木格', '𠮷'.repeat(100)])('%j comes back as it was', (text) => {
    const sealed = seal.seal(text, place);
    expect(sealed).toMatch(new RegExp(`^v1\\.${name}\\.[0-9a-f]{8}\\.[\\w-]+$`));
    expect(seal.open(sealed, place)).toBe(text);
  });

  test('what was sealed long ago still opens', () => {
    expect(seal.open(kept[name], place)).toBe('13847412345');
  });

  test('nothing opens that was changed in any byte, cut, or moved', () => {
    const [version, algorithm, id, content = ''] = seal.seal('13847412345', place).split('.');
    const bytes = Buffer.from(content, 'base64url');
    const forged = (changed: Buffer) => [version, algorithm, id, changed.toString('base64url')].join('.');
    for (const at of bytes.keys()) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8((bytes.readUInt8(at) + 1) % 256, at);
      expect(() => seal.open(forged(changed), place)).toThrow('content');
      if (at > 0) expect(() => seal.open(forged(bytes.subarray(0, at)), place)).toThrow('content');
    }
    expect(() => seal.open(forged(bytes), 'CASE#0000000002 phone')).toThrow('content');
  });

  test('nothing opens under the name of the other', () => {
    const other = names.find((one) => one !== name) ?? name;
    expect(() => seal.open(seal.seal('图雅', place).replace(name, other), place)).toThrow('content');
  });

  test('opens what the other sealed, so that one may take over from the other', () => {
    for (const other of names)
      expect(seal.open(sealWith(keys, other).seal('图雅', place), place)).toBe('图雅');
  });
});

test('SM4 and SM3 are those of the standards (GB/T 32907-2016 A.1, GB/T 32905-2016 A.1)', () => {
  const key = Buffer.from('0123456789abcdeffedcba9876543210', 'hex');
  // In counter mode the stream is the counter enciphered: here the standard's own sample block.
  const stream = createCipheriv('sm4-ctr', key, key).update(Buffer.alloc(16));
  expect(stream.toString('hex')).toBe('681edf34d206965e86b3e94f536e4246');
  expect(createHash('sm3').update('abc').digest('hex')).toBe(
    '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
  );
});

test('an algorithm that this Node does not have is not begun with', () => {
  const here = jest.spyOn(algorithms.SM4CTRHSM3, 'isHere').mockReturnValue(false);
  expect(() => sealWith(keys, 'SM4CTRHSM3')).toThrow('this Node has no SM4CTRHSM3');
  here.mockRestore();
});
