import { messageDeps } from '../../deps';
import { MessageEnv, readEnv } from '../../runtime/env';
import { createCarryOnHandler } from './handler';

export const handler = createCarryOnHandler(messageDeps(readEnv(MessageEnv)));
