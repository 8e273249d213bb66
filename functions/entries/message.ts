import { setTimeout } from 'node:timers/promises';
import { codesFirst } from '../notify/codes/codesFirst';
import type { DrawDeps } from '../notify/codes/drawCode';
import { createCodeHandler } from '../notify/codes/handler';
import { createMessageHandler } from '../notify/message/handler';
import { MessageEnv } from '../runtime/env';
import { log, type Log } from '../runtime/log';
import { startedBy } from '../runtime/startedBy';
import { createStore } from '../store/createStore';
import { deliveryDeps } from './parts/deliveries';
import { now, storeOptionsFrom } from './parts/store';
import { weChatFrom } from './parts/weChat';
import streamFilters from './streamFilters.json';

/** What the table's stream brings: new events of timelines, and codes that are to be drawn. */
export const messageFilter = streamFilters.message;

/** What has WeChat draw codes, beside the messages. */
function drawDeps(env: MessageEnv, say: Log): DrawDeps {
  const storeOptions = storeOptionsFrom(env);
  const { codes } = createStore(storeOptions);
  const weChat = weChatFrom(env, storeOptions);
  return {
    codes,
    draw: (code) => weChat.qrCode(code),
    now,
    pause: (ms) => setTimeout(ms),
    log: say,
  };
}

/** Begins to tell residents beyond their inboxes, and has WeChat draw codes. */
export const messageHandler = (env: MessageEnv, say: Log = log) =>
  codesFirst(createCodeHandler(drawDeps(env, say)), createMessageHandler({ ...deliveryDeps(env), log: say }));

export const handler = startedBy(MessageEnv, (env) => messageHandler(env));
