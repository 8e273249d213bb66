import type { Day } from '../../contract/ids';
import type { RunningClock } from '../case';
import { dayOf } from './day';
import type { ClockKey } from './table';

/** The last day of each clock, by its key. */
export type Dues = Readonly<Partial<Record<ClockKey, Day>>>;

/** The last days of the clocks that run or stand still, in Asia/Shanghai. */
export const duesOf = (running: readonly Pick<RunningClock, 'key' | 'dueAt'>[]): Dues =>
  Object.fromEntries(running.map(({ key, dueAt }) => [key, dayOf(dueAt)]));
