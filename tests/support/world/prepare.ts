import type { Config } from 'jest';
import { makeFolder } from '../../deploy/madeOnce';
import { openEngines } from '../engines';

/** Once before the tests of `back`. */
export default async function prepare(run: Pick<Config, 'maxWorkers'>): Promise<void> {
  await Promise.all([makeFolder(), openEngines(run)]);
}
