import type { Context } from 'aws-lambda';
import { messageDeps } from '../../deps/message';
import { MessageEnv, readEnv } from '../../runtime/env';
import { sayDue } from '../staff/sayDue';
import { createCarryOnHandler } from './handler';

const deps = messageDeps(readEnv(MessageEnv));
const carryOn = createCarryOnHandler(deps);

/** What is due is brought to people, one by one; then what is due is said to desks. */
export async function handler(event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>) {
  await Promise.all([carryOn(event, context), sayDue(deps)]);
}
