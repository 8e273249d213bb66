import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { WeChatClient } from '../channels/wechat/client';
import { pushDoor, type PushDoor } from '../channels/wechat/push/pushDoor';
import { accessTokens } from '../http/auth/accessToken';
import { throughWeChat } from '../http/auth/throughWeChat';
import type { ApiDeps } from '../http/context';
import { createHandler } from '../http/handler';
import { askedTemplates } from '../notify/message/asked';
import { ApiEnv } from '../runtime/env';
import { log } from '../runtime/log';
import { dataLinks } from '../runtime/dataLinks';
import { paperLinks } from '../runtime/paperLinks';
import { receiptSigner } from '../runtime/receiptSigner';
import { startedBy } from '../runtime/startedBy';
import { createStore, type StoreOptions } from '../store/createStore';
import { createSignIns } from '../store/signIns/signIns';
import { doorFrom } from './parts/fileStore';
import { rulesFrom } from './parts/rules';
import { now, passingSecretsFor, secretFor, storeOptionsFrom } from './parts/store';

function pushDoorFrom(env: ApiEnv): PushDoor | null {
  const { WECHAT_PUSH_TOKEN: token, WECHAT_PUSH_KEY: aesKey, WECHAT_PUSH_MODE: mode } = env;
  if (token === undefined || aesKey === undefined || mode === undefined) return null;
  return pushDoor({ appId: env.WECHAT_APP_ID, token, aesKey, mode });
}

/** WeChat, whose client is loaded when somebody first signs in, here or in a browser, or gives their number. */
function weChatWhenAsked(
  env: ApiEnv,
  storeOptions: StoreOptions,
): Pick<WeChatClient, 'codeToSession' | 'phoneNumber' | 'qrCode'> {
  let loaded: Promise<WeChatClient> | undefined;
  const client = () =>
    (loaded ??= import('./parts/weChat').then(({ weChatFrom }) => weChatFrom(env, storeOptions)));
  return {
    codeToSession: async (code) => (await client()).codeToSession(code),
    phoneNumber: async (asked) => (await client()).phoneNumber(asked),
    qrCode: async (asked) => (await client()).qrCode(asked),
  };
}

/** What the API is made of, with the parts that tools of the same table need. */
export function apiDeps(env: ApiEnv): { client: DynamoDBClient; storeOptions: StoreOptions; api: ApiDeps } {
  const storeOptions = storeOptionsFrom(env, true);
  return {
    client: storeOptions.client,
    storeOptions,
    api: {
      store: createStore(storeOptions),
      signIns: createSignIns(storeOptions),
      weChat: throughWeChat(weChatWhenAsked(env, storeOptions), log),
      pushDoor: pushDoorFrom(env),
      tokens: accessTokens(env.TOKEN_KEYS.keys),
      receipts: receiptSigner(env.RECEIPT_KEYS.keys),
      fileDoor: doorFrom(env),
      numberSecret: env.NUMBER_SECRET,
      doorSecrets: passingSecretsFor('door', env),
      templates: askedTemplates(env.TEMPLATES),
      rules: rulesFrom(env),
      rates: env.RATES,
      puzzleBits: env.PUZZLE_BITS,
      edgeSecret: env.EDGE_SECRET ?? null,
      edgeOnly: env.EDGE_ONLY === 'on',
      signsInByText: env.SMS_SIGN_IN_TEMPLATE !== undefined,
      smsReportSecret: env.SMS_REPORT_SECRET ?? null,
      allowedOrigins: env.ALLOWED_ORIGINS,
      apiOrigin: env.API_ORIGIN ?? null,
      paperLinks: env.PAPERS === 'on' ? paperLinks(secretFor('papers', env)) : null,
      dataLinks: dataLinks(secretFor('data', env)),
      appOrigin: env.APP_ORIGIN ?? env.ALLOWED_ORIGINS[0] ?? null,
      now,
      log,
    },
  };
}

/** The API behind the mini-program and the browser app. */
export const handler = startedBy(ApiEnv, (env) => createHandler(apiDeps(env).api));
