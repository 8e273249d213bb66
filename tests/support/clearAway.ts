import { rm } from 'node:fs/promises';
import { seededFolder } from './prepare';

/** Once after the tests that needed a living stack. */
export default async function clearAway(): Promise<void> {
  await rm(seededFolder(), { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
