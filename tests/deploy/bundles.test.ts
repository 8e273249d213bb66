import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build, type BuildOptions } from 'esbuild';
import lambdaBundle from '../../config/lambdaBundle.cjs';
import { environment } from '../../functions/local/stack/environment';
import { sealSecret } from '../support/store';

jest.setTimeout(60_000);

const root = path.resolve(__dirname, '../..');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bundles-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Thousands of bytes, minified. */
const budgets = {
  'functions/entries/api': 780,
  'functions/entries/notify': 540,
  'functions/entries/message': 1100,
  'functions/entries/telling': 1100,
  'functions/entries/schedule': 540,
  // pdfkit with the tables of its fonts, and docx.
  'functions/entries/papers': 1800,
  // The SDK's S3 client; the API signs by hand and goes without.
  'functions/entries/receive': 750,
  'functions/entries/sweepFiles': 650,
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

const bundles = new Map<string, Promise<string>>();

/** A function as it is deployed, bundled once. */
function bundle(entry: string): Promise<string> {
  const made = bundles.get(entry) ?? bundled(entry);
  bundles.set(entry, made);
  return made;
}

async function bundled(entry: string): Promise<string> {
  // What is left out here is serverless-esbuild's own.
  const {
    outputFileExtension,
    exclude: _e,
    concurrency: _c,
    outputWorkFolder: _o,
    ...options
  } = lambdaBundle();
  const outfile = path.join(folder, `${entry}${outputFileExtension}`);
  const ours: BuildOptions = options;
  await build({ ...ours, entryPoints: [path.join(root, `${entry}.ts`)], outfile });
  return outfile;
}

/** What a process that has no packages beside it says of the bundle's handler. */
async function loaded(file: string): Promise<string> {
  const script = `const { handler } = await import(${JSON.stringify(file)}); console.log(typeof handler);`;
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
  '%s fits in %d kB, and loads with nothing beside it',
  async (entry, kB) => {
    const file = await bundle(entry);
    const code = await readFile(file);
    expect(code.length).toBeLessThanOrEqual(kB * 1000);
    expect(await loaded(file)).toBe('function');
  },
);

test('zod’s messages in forty languages, a quarter of a megabyte, are not carried along', async () => {
  const code = await readFile(await bundle('functions/entries/api'), 'utf8');
  expect(code).toContain('Invalid input');
  for (const german of ['erwartet', 'Eingabe']) expect(code).not.toContain(german);
});

test('nothing of the local stack’s doors is in what is deployed', async () => {
  for (const entry of Object.keys(budgets)) {
    const code = await readFile(await bundle(entry), 'utf8');
    for (const door of ['/local/', '/stand-in/', 'step-in']) expect(code).not.toContain(door);
  }
});
