import { ScheduleEnv } from '../runtime/env';
import { log } from '../runtime/log';
import { startedBy } from '../runtime/startedBy';
import { createScheduleHandler, type ScheduleDeps } from '../schedule/handler';
import { createStore } from '../store/createStore';
import { rootCopyFrom } from './parts/rootCopy';
import { rulesFrom } from './parts/rules';
import { now, storeOptionsFrom } from './parts/store';

/** What sweeps the clocks. */
export const scheduleDeps = (env: ScheduleEnv): ScheduleDeps => ({
  store: createStore(storeOptionsFrom(env, true)),
  copyRoot: rootCopyFrom(env),
  rules: rulesFrom(env),
  numberSecret: env.NUMBER_SECRET,
  now,
  log,
});

export const handler = startedBy(ScheduleEnv, (env) => createScheduleHandler(scheduleDeps(env)));
