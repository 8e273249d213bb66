import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EngineFailure } from './failure';

/** Makes the data folder if it is not there, readable by its owner only, and proves that it can be written. */
export async function prepareFolder(dataDir: string): Promise<void> {
  const probe = join(dataDir, `.probe-${process.pid}`);
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await writeFile(probe, 'ok');
    await rm(probe);
  } catch (cause) {
    throw new EngineFailure('folderUnusable', dataDir, { cause });
  }
}
