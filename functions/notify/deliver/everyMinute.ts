import type { Context } from 'aws-lambda';
import { sayDue, type SayDueDeps } from '../staff/sayDue';
import { createDeliverHandler, type DeliverDueDeps } from './handler';

/** What is due is brought to people, one by one, and said to the groups of desks, as the schedule calls it every minute. */
export function createEveryMinuteHandler(deps: DeliverDueDeps & SayDueDeps) {
  const carryOn = createDeliverHandler(deps);
  return async (event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<void> => {
    // Either is waited for to its end, whatever becomes of the other: what runs on after the answer is frozen with it.
    const ended = await Promise.allSettled([carryOn(event, context), sayDue(deps)]);
    for (const end of ended) if (end.status === 'rejected') throw end.reason;
  };
}
