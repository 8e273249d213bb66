import { removeFolder } from '../../deploy/madeOnce';
import { closeEngines } from '../engines';

/** Once after the tests of `back`. */
export default async function clearAway(): Promise<void> {
  await Promise.all([removeFolder(), closeEngines()]);
}
