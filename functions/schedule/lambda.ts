import { scheduleDeps } from '../deps';
import { readEnv, ScheduleEnv } from '../runtime/env';
import { createScheduleHandler } from './handler';

export const handler = createScheduleHandler(scheduleDeps(readEnv(ScheduleEnv)));
