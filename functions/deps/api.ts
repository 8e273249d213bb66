import { pushDoor, type PushDoor } from '../channels/wechat/push/pushDoor';
import { accessTokens } from '../http/auth/accessToken';
import { throughWeChat } from '../http/auth/throughWeChat';
import type { ApiDeps } from '../http/context';
import { receiptSigner } from '../runtime/receiptSigner';
import { askedTemplates } from '../notify/message/asked';
import type { ApiEnv } from '../runtime/env';
import { log } from '../runtime/log';
import { paperLinks } from '../runtime/paperLinks';
import { createStore, type StoreOptions } from '../store/createStore';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { doorFrom } from './fileStore';
import { rulesFrom } from './rules';
import { now, secretFor, storeOptionsFrom } from './store';
import { weChatFrom } from './weChat';

function pushDoorFrom(env: ApiEnv): PushDoor | null {
  const { WECHAT_PUSH_TOKEN: token, WECHAT_PUSH_KEY: aesKey, WECHAT_PUSH_MODE: mode } = env;
  if (token === undefined || aesKey === undefined || mode === undefined) return null;
  return pushDoor({ appId: env.WECHAT_APP_ID, token, aesKey, mode });
}

/** The API of a deployed function, with the parts that tools of the same table need. */
export function apiDeps(env: ApiEnv): { client: DynamoDBClient; storeOptions: StoreOptions; api: ApiDeps } {
  const storeOptions = storeOptionsFrom(env, true);
  return {
    client: storeOptions.client,
    storeOptions,
    api: {
      store: createStore(storeOptions),
      weChat: throughWeChat(weChatFrom(env, storeOptions), log),
      pushDoor: pushDoorFrom(env),
      tokens: accessTokens(env.TOKEN_KEYS.keys),
      receipts: receiptSigner(env.RECEIPT_KEYS.keys),
      fileDoor: doorFrom(env),
      numberSecret: env.NUMBER_SECRET,
      templates: askedTemplates(env.TEMPLATES),
      rules: rulesFrom(env),
      rates: env.RATES,
      smsReportSecret: env.SMS_REPORT_SECRET ?? null,
      allowedOrigins: env.ALLOWED_ORIGINS,
      apiOrigin: env.API_ORIGIN ?? null,
      paperLinks: env.PAPERS === 'on' ? paperLinks(secretFor('papers', env)) : null,
      appOrigin: env.APP_ORIGIN ?? env.ALLOWED_ORIGINS[0] ?? null,
      now,
      log,
    },
  };
}
