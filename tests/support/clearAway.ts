import { seededFolder } from './prepare';
import { removeFolder } from './removeFolder';

/** Once after the tests that needed a living stack. */
export default async function clearAway(): Promise<void> {
  await removeFolder(seededFolder());
}
