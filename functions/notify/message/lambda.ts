import { codeDeps, messageDeps } from '../../deps/message';
import { MessageEnv, readEnv } from '../../runtime/env';
import { besideCodes } from '../codes/beside';
import { createCodeHandler } from '../codes/handler';
import { createMessageHandler } from './handler';

const env = readEnv(MessageEnv);

export const handler = besideCodes(createCodeHandler(codeDeps(env)), createMessageHandler(messageDeps(env)));
