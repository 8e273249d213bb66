import { readEnv, ScheduleEnv } from '../runtime/env';
import { log } from '../runtime/log';
import { startedBy } from '../runtime/startedBy';
import { createScheduleHandler, type ScheduleDeps } from '../schedule/handler';
import { createStore } from '../store/createStore';
import { rulesFrom } from './parts/rules';
import { now, storeOptionsFrom } from './parts/store';

/** What sweeps the clocks. */
export const scheduleDeps = (env: ScheduleEnv): ScheduleDeps => ({
  store: createStore(storeOptionsFrom(env, true)),
  rules: rulesFrom(env),
  numberSecret: env.NUMBER_SECRET,
  now,
  log,
});

export const handler = startedBy(() => createScheduleHandler(scheduleDeps(readEnv(ScheduleEnv))));
