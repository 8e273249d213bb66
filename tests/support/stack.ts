import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack, type Stack, type StackOptions } from '../../functions/local/stack/stack';
import { seededFolder } from './prepare';
import { removeFolder } from './removeFolder';

/** An empty folder for the data of one test. The test removes it. */
export const emptyFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'stack-'));

/** As after a first start with everybody in it and no cases. The test removes it. */
export async function peopledFolder(): Promise<string> {
  const folder = await emptyFolder();
  await cp(seededFolder(), folder, { recursive: true });
  return folder;
}

type OpenedStack = Pick<StackOptions, 'withApp' | 'rates' | 'lives'> & { seed?: 'people' | 'full' };

/**
 * A stack of its own on a free port, with everybody in it and no cases, or with `full` those of the invented lives as
 * well; `stop` leaves nothing behind.
 */
export async function openStack({ seed = 'people', ...options }: OpenedStack): Promise<Stack> {
  const dataDir = await (seed === 'people' ? peopledFolder() : emptyFolder());
  try {
    const stack = await startStack({ port: 0, dataDir, seed, ...options });
    return { ...stack, stop: () => stack.stop().finally(() => removeFolder(dataDir)) };
  } catch (error) {
    await removeFolder(dataDir);
    throw error;
  }
}
