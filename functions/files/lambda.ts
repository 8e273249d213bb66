import { receiveDeps } from '../deps/files';
import { readEnv, ReceiveEnv } from '../runtime/env';
import { createReceiveHandler } from './handler';

export const handler = createReceiveHandler(receiveDeps(readEnv(ReceiveEnv)));
