import { notifyDeps } from '../deps';
import { readEnv, StoreEnv } from '../runtime/env';
import { createNotifyHandler } from './handler';

export const handler = createNotifyHandler(notifyDeps(readEnv(StoreEnv)));
