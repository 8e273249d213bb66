import type { Context } from 'aws-lambda';
import { sayDue, type SayingDue } from '../staff/sayDue';
import { createCarryOnHandler, type CarryOnDeps } from './handler';

/** What is due is brought to people, one by one, and said to the groups of desks, as the schedule calls it every minute. */
export function createBringingHandler(deps: CarryOnDeps & SayingDue) {
  const carryOn = createCarryOnHandler(deps);
  return async (event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<void> => {
    await Promise.all([carryOn(event, context), sayDue(deps)]);
  };
}
