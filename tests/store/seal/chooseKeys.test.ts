import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SealEnv } from '../../../functions/runtime/env';
import { chooseKeys } from '../../../functions/store/seal/chooseKeys';
import { keysFromSecret } from '../../../functions/store/seal/keysFromSecret';
import { sealWith } from '../../../functions/store/seal/seal';
import { noon } from '../../support/moves';
import { sealSecret } from '../../support/store';
import { openTable, type OpenTable } from '../../support/table';

let folder: string;
let opened: OpenTable;
beforeAll(async () => {
  [folder, opened] = await Promise.all([mkdtemp(path.join(tmpdir(), 'keys-')), openTable()]);
});
afterAll(() => Promise.all([rm(folder, { recursive: true }), opened.close()]));

const keys = (env: Record<string, string>) =>
  chooseKeys({
    env: SealEnv.parse({ AWS_REGION: 'cn-northwest-1', ...env }),
    table: { client: opened.client, name: opened.table, pause: async () => undefined },
    makesKeys: true,
    now: () => noon,
  });

async function keyFile(text: string, mode: number): Promise<string> {
  const file = path.join(folder, `${mode}`);
  await writeFile(file, text);
  await chmod(file, mode);
  return file;
}

test('keys come from a file of one’s own, the first one sealing', async () => {
  const file = await keyFile(`${sealSecret(2)}\n${sealSecret(1)}\n`, 0o600);
  const fromFile = keys({ SEAL_KEY_FILE: file, SEAL_KEYS: '' });
  expect(fromFile.current()).toEqual(keysFromSecret(sealSecret(2)).current());
  const old = sealWith(keysFromSecret(sealSecret(1))).seal('图雅', 'here');
  expect(sealWith(fromFile).open(old, 'here')).toBe('图雅');
});

test('a file that others may read is not used, and its content is not told', async () => {
  const file = await keyFile(sealSecret(1), 0o640);
  const use = () => keys({ SEAL_KEY_FILE: file });
  expect(use).toThrow('readable by its owner alone');
  expect(use).not.toThrow(sealSecret(1));
});

test('without any source of keys nothing begins', () => {
  for (const env of [{}, { SEAL_KEYS: '', SEAL_KEY_FILE: '', SEAL_KMS_KEY: '' }])
    expect(() => keys(env)).toThrow('one of SEAL_KEYS, SEAL_KEY_FILE, SEAL_KMS_KEY is needed');
});

test('a key of KMS goes before a secret, which seals until there are keys of KMS', () => {
  const both = keys({ SEAL_KEYS: sealSecret(1), SEAL_KMS_KEY: 'alias/seal' });
  expect(both.current()).toEqual(keysFromSecret(sealSecret(1)).current());
  expect(() => keys({ SEAL_KMS_KEY: 'alias/seal' }).current()).toThrow('the store is unavailable');
});
