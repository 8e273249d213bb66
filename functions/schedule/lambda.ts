import { scheduleDeps } from '../deps';
import { readEnv, StoreEnv } from '../runtime/env';
import { createScheduleHandler } from './handler';

export const handler = createScheduleHandler(scheduleDeps(readEnv(StoreEnv)));
