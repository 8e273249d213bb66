import { messageDeps } from '../../deps/message';
import { MessageEnv, readEnv } from '../../runtime/env';
import { createEveryMinuteHandler } from './everyMinute';

export const handler = createEveryMinuteHandler(messageDeps(readEnv(MessageEnv)));
