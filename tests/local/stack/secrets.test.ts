import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { secretsIn } from '../../../functions/local/stack/secrets';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'secrets-'));
});
afterEach(() => rm(folder, { recursive: true }));

const file = () => path.join(folder, 'secrets.json');

test('secrets are made once and then kept', async () => {
  const made = await secretsIn(folder);
  expect(await secretsIn(folder)).toEqual(made);
  expect(JSON.parse(made.receiptKey)).toMatchObject({ kty: 'OKP', crv: 'Ed25519', kid: 'local' });
});

test('a folder from before there were receipts gets a key for them, keeps it, and keeps the rest', async () => {
  const { receiptKey: _, ...older } = await secretsIn(folder);
  await writeFile(file(), JSON.stringify(older));
  const now = await secretsIn(folder);
  expect(now).toEqual({ ...older, receiptKey: expect.any(String) });
  expect(JSON.parse(await readFile(file(), 'utf8'))).toEqual(now);
  expect(await secretsIn(folder)).toEqual(now);
});

test('spoilt secrets are never replaced', async () => {
  await writeFile(file(), '{');
  await expect(secretsIn(folder)).rejects.toMatchObject({ reason: 'dataBroken' });
  expect(await readFile(file(), 'utf8')).toBe('{');
});
