import { rm } from 'node:fs/promises';

/** A program that was told to stop may lay one more file down while its folder goes: then it is taken away once more. */
export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
