import type { Context } from 'aws-lambda';
import { sayDue, type SayDueDeps } from '../staff/sayDue';
import { createDeliverHandler, type DeliverDueDeps } from './handler';

/** What is due is brought to people, one by one, and said to the groups of desks, as the schedule calls it every minute. */
export function createEveryMinuteHandler(deps: DeliverDueDeps & SayDueDeps) {
  const carryOn = createDeliverHandler(deps);
  return async (event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<void> => {
    await Promise.all([carryOn(event, context), sayDue(deps)]);
  };
}
