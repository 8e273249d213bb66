import type { Context } from 'aws-lambda';
import type { Instant } from '../contract/ids';
import { errorFields, type Log } from '../runtime/log';
import type { Store } from '../store/ports';
import { sweepDue } from './sweep';

export type ScheduleDeps = { store: Pick<Store, 'cases' | 'sweepMark'>; now: () => Instant; log: Log };

/**
 * The clock sweep, as the schedule calls it.
 * @throws Error when some case could not be read or written, after all others were done, so that the alarm rings.
 */
export function createScheduleHandler({ store, now, log }: ScheduleDeps) {
  return async (_event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<void> => {
    const { marked, failed } = await sweepDue({
      ...store,
      now,
      remaining: () => context.getRemainingTimeInMillis(),
      failed: (caseId, error) => log('sweep_failed', { caseId, ...errorFields(error) }),
    });
    log('swept', { count: marked });
    if (failed > 0) throw new Error(`${failed} cases were left out of the sweep`);
  };
}
