import { createEveryMinuteHandler } from '../notify/deliver/everyMinute';
import { MessageEnv } from '../runtime/env';
import { startedBy } from '../runtime/startedBy';
import { deliveryDeps } from './parts/deliveries';

/** Carries on every minute what people could not be told at once. */
export const handler = startedBy(MessageEnv, (env) => createEveryMinuteHandler(deliveryDeps(env)));
