import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack, type Stack, type StackOptions } from '../../functions/local/stack/stack';
import { seededFolder } from './prepare';

/** An empty folder for the data of one test. The test removes it. */
export const emptyFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'stack-'));

/** As after a first start with everybody in it and no cases. The test removes it. */
export async function peopledFolder(): Promise<string> {
  const folder = await emptyFolder();
  await cp(seededFolder(), folder, { recursive: true });
  return folder;
}

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** A stack of its own on a free port, with everybody in it and no cases; `stop` leaves nothing behind. */
export async function openStack(options: Pick<StackOptions, 'withApp'>): Promise<Stack> {
  const dataDir = await peopledFolder();
  try {
    const stack = await startStack({ port: 0, dataDir, seed: 'people', ...options });
    return { ...stack, stop: () => stack.stop().finally(() => removeFolder(dataDir)) };
  } catch (error) {
    await removeFolder(dataDir);
    throw error;
  }
}
