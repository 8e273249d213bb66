import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { openApiDocument } from '../../functions/http/openapi/document';
import { bundle, type Bundle } from '../../functions/local/tools/bench/bundle';
import { environment } from '../../functions/local/stack/environment';
import { sealSecret } from '../support/store';

jest.setTimeout(60_000);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bundles-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Thousands of bytes, minified: of the files that a start reads, and of those that wait until they are asked for. */
const budgets = {
  // Later, of all: what reads secrets, the SDK's KMS client, and parts of the store that few ask for (`store/seldom.ts`). Of the API besides: WeChat's client, the sentences of problems (to residents and to staff), the words of papers that are served, the encryption of links to papers, the receipts' page, the OpenAPI page with what prints schemas, one's own data, ratings, candidates, codes, the end of a duty, which papers may only be kept, receipts, what an office keeps of itself (rosters, profiles, invitations, codes, calls), numbers given and shown, the list of articles of law, where offices sit as they keep it, surnames that are looked by, who is away and who stands in.
  'functions/entries/api': { start: 700, later: 334 },
  'functions/entries/notify': { start: 531, later: 52 },
  'functions/entries/message': { start: 1097, later: 54 },
  'functions/entries/telling': { start: 1088, later: 54 },
  'functions/entries/schedule': { start: 534, later: 52 },
  // pdfkit with the tables of its fonts, and docx; later, what the copy of all that is held of somebody takes.
  'functions/entries/papers': { start: 1794, later: 121 },
  // The SDK's S3 client; the API signs by hand and goes without.
  'functions/entries/receive': { start: 557, later: 29 },
  'functions/entries/sweepFiles': { start: 473, later: 29 },
};

const key = {
  ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
  kid: 'one',
};
const receiptKey = {
  ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }),
  kid: 'one',
};
const env = environment({
  endpoint: 'http://127.0.0.1:1',
  origin: 'http://127.0.0.1:2',
  files: { endpoint: 'http://127.0.0.1:3', bucket: 'attachments' },
  secrets: {
    tokenKey: JSON.stringify(key),
    receiptKey: JSON.stringify(receiptKey),
    numberSecret: 'n'.repeat(32),
    cursorSecret: 'c'.repeat(32),
    sealKey: sealSecret(1),
  },
});

const bundles = new Map<string, Promise<Bundle>>();

/** A function as it is deployed, bundled once. */
function bundled(entry: string): Promise<Bundle> {
  const made = bundles.get(entry) ?? bundle(entry, folder);
  bundles.set(entry, made);
  return made;
}

/** The text of all its files. */
async function codeOf(entry: string): Promise<string> {
  const { files } = await bundled(entry);
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}

/** What a process that has no packages beside it says of modules; `say` is written of `all`. */
async function said(files: readonly string[], say: string): Promise<string> {
  const script = `const all = await Promise.all(${JSON.stringify(files)}.map((file) => import(file))); console.log(${say});`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_NO_WARNINGS: '1',
      AWS_LAMBDA_FUNCTION_NAME: 'bundled',
      ...env,
    },
  });
  return stdout.trim();
}

test.each(Object.entries(budgets))(
  '%s keeps within %j kB, and loads with nothing beside it',
  async (entry, { start, later }) => {
    const { file, startBytes, laterBytes } = await bundled(entry);
    expect(startBytes).toBeLessThanOrEqual(start * 1000);
    expect(laterBytes).toBeLessThanOrEqual(later * 1000);
    expect(await said([file], 'typeof all[0].handler')).toBe('function');
  },
);

test('what is loaded when it is asked for has nothing beside it either', async () => {
  const { file, files } = await bundled('functions/entries/api');
  const later = files.filter((one) => one !== file);
  expect(later.length).toBeGreaterThan(0);
  expect(await said(later, 'all.length')).toBe(String(later.length));
});

test('a start is one file and the door to it', async () => {
  for (const entry of Object.keys(budgets)) {
    const { file } = await bundled(entry);
    const door = await readFile(file, 'utf8');
    expect([...door.matchAll(/\bfrom"\.\//g)].length).toBeLessThanOrEqual(1);
  }
});

test('serverless-esbuild packs the files of a function with that function alone: their names begin with its name', async () => {
  for (const entry of Object.keys(budgets)) {
    const names = (await bundled(entry)).files.map((file) => path.basename(file));
    expect(names.filter((name) => !name.startsWith(`${path.basename(entry)}.`))).toEqual([]);
  }
});

test('what prints schemas comes with the document that is printed, and prints it as it does here', async () => {
  const { files } = await bundled('functions/entries/api');
  const document = files.filter((file) => path.basename(file).startsWith('api.document-'));
  const printed = await said(document, 'JSON.stringify(all[0].openApiDocument())');
  expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
});

test('zod’s messages in forty languages, a quarter of a megabyte, are not carried along', async () => {
  const code = await codeOf('functions/entries/api');
  expect(code).toContain('Invalid input');
  for (const german of ['erwartet', 'Eingabe']) expect(code).not.toContain(german);
});

test('nothing of the local stack’s doors is in what is deployed', async () => {
  for (const entry of Object.keys(budgets)) {
    const code = await codeOf(entry);
    for (const door of ['/local/', '/stand-in/', 'step-in']) expect(code).not.toContain(door);
  }
});
