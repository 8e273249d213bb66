import { notifyDeps, pushDeps } from '../deps/notify';
import { readEnv, StoreEnv } from '../runtime/env';
import { createNotifyHandler } from './handler';
import { createPushHandler } from './push/handler';

const env = readEnv(StoreEnv);

export const handler = createNotifyHandler(notifyDeps(env), createPushHandler(pushDeps(env)));
