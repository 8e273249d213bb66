import { codeDeps, messageDeps } from '../../deps/message';
import { MessageEnv, readEnv } from '../../runtime/env';
import { codesFirst } from '../codes/codesFirst';
import { createCodeHandler } from '../codes/handler';
import { createMessageHandler } from './handler';

const env = readEnv(MessageEnv);

export const handler = codesFirst(createCodeHandler(codeDeps(env)), createMessageHandler(messageDeps(env)));
