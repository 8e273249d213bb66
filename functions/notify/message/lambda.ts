import { messageDeps } from '../../deps';
import { MessageEnv, readEnv } from '../../runtime/env';
import { createMessageHandler } from './handler';

export const handler = createMessageHandler(messageDeps(readEnv(MessageEnv)));
