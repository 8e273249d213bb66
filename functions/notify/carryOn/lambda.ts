import { messageDeps } from '../../deps/message';
import { MessageEnv, readEnv } from '../../runtime/env';
import { createBringingHandler } from './bringing';

export const handler = createBringingHandler(messageDeps(readEnv(MessageEnv)));
