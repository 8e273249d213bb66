import { ScheduleEnv } from '../runtime/env';
import { log } from '../runtime/log';
import { startedBy } from '../runtime/startedBy';
import { createScheduleHandler, type ScheduleDeps } from '../schedule/handler';
import { createStore } from '../store/createStore';
import { createKeptWords } from '../store/search/keptWords';
import { rootCopyFrom } from './parts/rootCopy';
import { rulesFrom } from './parts/rules';
import { now, storeOptionsFrom } from './parts/store';

/** What sweeps the clocks. */
export function scheduleDeps(env: ScheduleEnv): ScheduleDeps {
  const options = storeOptionsFrom(env, true);
  return {
    store: createStore(options),
    words: createKeptWords(options),
    copyRoot: rootCopyFrom(env),
    rules: rulesFrom(env),
    numberSecret: env.NUMBER_SECRET,
    now,
    log,
  };
}

export const handler = startedBy(ScheduleEnv, (env) => createScheduleHandler(scheduleDeps(env)));
