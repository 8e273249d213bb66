import { scheduleDeps } from '../deps/schedule';
import { readEnv, ScheduleEnv } from '../runtime/env';
import { createScheduleHandler } from './handler';

export const handler = createScheduleHandler(scheduleDeps(readEnv(ScheduleEnv)));
