import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from '../../functions/contract/z';
import { until } from '../support/until';

const name = 'MADE_ONCE_FOLDER';
/** Longer than packaging takes on a busy machine; the suite's own patience ends before. */
const patienceMs = 600_000;

const Made = z.union([z.object({ text: z.string() }), z.object({ failed: z.string() })]);
type Made = z.infer<typeof Made>;

/** Once before the tests of a run: the folder where what one suite makes lies for the others. */
export async function makeFolder(): Promise<void> {
  process.env[name] = await mkdtemp(path.join(tmpdir(), 'made-once-'));
}

/** Once after the tests of a run. */
export async function removeFolder(): Promise<void> {
  await rm(folder(), { recursive: true, force: true });
}

function folder(): string {
  const found = process.env[name];
  if (!found) throw new Error('this test belongs to the project `back` of jest.config.cjs');
  return found;
}

const isMine = (claim: string): Promise<boolean> =>
  mkdir(claim).then(
    () => true,
    () => false,
  );

async function made(make: () => Promise<string>): Promise<Made> {
  try {
    return { text: await make() };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * A text that is dear to make, made by the first suite of a run that asks for it under this key, a file name; the
 * others wait for it. @throws with the same message for all when it could not be made
 */
export async function madeOnce(key: string, make: () => Promise<string>): Promise<string> {
  const kept = path.join(folder(), key);
  const read = () => readFile(`${kept}.json`, 'utf8').catch(() => undefined);
  if (await isMine(`${kept}.claim`)) {
    await writeFile(`${kept}.draft`, JSON.stringify(await made(make)));
    await rename(`${kept}.draft`, `${kept}.json`);
  }
  await until(async () => (await read()) !== undefined, patienceMs);
  const found = Made.parse(JSON.parse((await read()) ?? ''));
  if ('failed' in found) throw new Error(found.failed);
  return found.text;
}
