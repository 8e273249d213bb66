import type { ScheduleEnv } from '../runtime/env';
import { log } from '../runtime/log';
import type { ScheduleDeps } from '../schedule/handler';
import { createStore } from '../store/createStore';
import { rulesFrom } from './rules';
import { now, storeOptionsFrom } from './store';

/** What sweeps the clocks. */
export const scheduleDeps = (env: ScheduleEnv): ScheduleDeps => ({
  store: createStore(storeOptionsFrom(env, true)),
  rules: rulesFrom(env),
  now,
  log,
});
