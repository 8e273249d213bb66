import { setTimeout } from 'node:timers/promises';
import { codesFirst } from '../notify/codes/codesFirst';
import type { DrawDeps } from '../notify/codes/drawCode';
import { createCodeHandler } from '../notify/codes/handler';
import { createMessageHandler } from '../notify/message/handler';
import { MessageEnv } from '../runtime/env';
import { log, type Log } from '../runtime/log';
import { startedBy } from '../runtime/startedBy';
import { createStore } from '../store/createStore';
import { codeMark } from '../store/codes/codeItem';
import { createSignIns } from '../store/signIns/signIns';
import { textedMark } from '../store/signIns/textedItem';
import { createSignInHandler, type SignInDeps } from '../notify/signIn/handler';
import { deliveryDeps, signInTextsFrom } from './parts/deliveries';
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

/** What sends those texts by which browsers are signed in. */
function signInDeps(env: MessageEnv, say: Log): SignInDeps {
  const storeOptions = storeOptionsFrom(env);
  const { rates } = createStore(storeOptions);
  const signIns = createSignIns(storeOptions);
  return { texts: signInTextsFrom(env), signIns, rates, seal: storeOptions.seal, now, log: say };
}

/** Begins to tell residents beyond their inboxes, has WeChat draw codes, and texts what signs browsers in. */
export const messageHandler = (env: MessageEnv, say: Log = log) =>
  codesFirst(
    {
      [textedMark]: createSignInHandler(signInDeps(env, say)),
      [codeMark]: createCodeHandler(drawDeps(env, say)),
    },
    createMessageHandler({ ...deliveryDeps(env), log: say }),
  );

export const handler = startedBy(MessageEnv, (env) => messageHandler(env));
