import { createHmac } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { FileBytes } from './channels/files/fileBytes';
import type { FileDoor } from './channels/files/fileDoor';
import type { FileCredentials, FilePlace } from './channels/files/place';
import { s3Bytes } from './channels/files/s3Bytes';
import { noDoor, s3Door } from './channels/files/s3Door';
import { clamAv, noScanner } from './channels/files/scanner';
import type { Sms } from './channels/sms/sms';
import { tencentSms } from './channels/sms/tencent';
import { wechatClient, type WeChatClient } from './channels/wechat/client';
import { weComApp, type WeComApp } from './channels/weCom/app';
import { groupRobot } from './channels/weCom/robot';
import { pushDoor, type PushDoor } from './channels/wechat/push/pushDoor';
import type { Instant } from './contract/ids';
import { calendarOf, publishedYears } from './domain/clocks/calendar';
import type { Rules } from './domain/rules';
import { usualWaits } from './domain/tellings/waits';
import type { ReceiveDeps } from './files/handler';
import type { FileSweepDeps } from './files/sweep/handler';
import { accessTokens } from './http/auth/accessToken';
import { throughWeChat } from './http/auth/throughWeChat';
import type { ApiDeps } from './http/context';
import { receiptSigner } from './http/receipts/receiptSigner';
import type { Drawing } from './notify/codes/drawCode';
import type { NotifyDeps } from './notify/handler';
import { keptMembers } from './notify/members';
import type { PushReader } from './notify/push/handler';
import { askedTemplates } from './notify/message/asked';
import type { CarryOnDeps } from './notify/carryOn/handler';
import { raise } from './notify/carryOn/raise';
import { weCom } from './notify/rungs/weCom';
import type { SayingDue } from './notify/staff/sayDue';
import type { Beginning } from './notify/message/beginTellings';
import { sms } from './notify/rungs/sms';
import { subscription, type Subscribing } from './notify/rungs/subscription';
import type {
  ApiEnv,
  FileSweepEnv,
  MessageEnv,
  PapersEnv,
  ReceiveEnv,
  RulesEnv,
  ScheduleEnv,
  StoreEnv,
  WeChatEnv,
} from './runtime/env';
import type { FilesEnv } from './runtime/filesEnv';
import { log } from './runtime/log';
import type { PapersDeps } from './papers/handler';
import { fontsIn, type Fonts } from './papers/pdf/fonts';
import type { ScheduleDeps } from './schedule/handler';
import { paperLinks } from './runtime/paperLinks';
import { createStore, type StoreOptions } from './store/createStore';
import { retryPause } from './store/retryPause';
import { keysFrom } from './store/seal/keysFrom';
import { sealWith } from './store/seal/seal';
import { createWeChatTokens } from './store/weChatTokens';

const now = (): Instant => new Date().toISOString();

/** Milliseconds. A phone waits ten seconds, and a request that is lost is sent twice more. */
const patience = { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true };

function dynamoFrom(env: StoreEnv): DynamoDBClient {
  const { AWS_REGION: region, DYNAMODB_ENDPOINT: endpoint } = env;
  if (endpoint === undefined) return new DynamoDBClient({ region, requestHandler: patience });
  // Engines other than AWS's own ask for credentials and look at none.
  const { AWS_ACCESS_KEY_ID: accessKeyId = 'local', AWS_SECRET_ACCESS_KEY: secretAccessKey = 'local' } = env;
  const credentials = { accessKeyId, secretAccessKey };
  return new DynamoDBClient({ region, endpoint, credentials, requestHandler: patience });
}

/** A secret of its own for each purpose, from one that stays for the life of the table. */
const secretFor = (purpose: string, { NUMBER_SECRET }: StoreEnv): string =>
  createHmac('sha256', NUMBER_SECRET).update(purpose).digest('base64url');

/** `makesKeys`: whether this function makes the keys of sealed fields, or uses what others made. */
function storeOptionsFrom(env: StoreEnv & Partial<WeChatEnv>, makesKeys = false): StoreOptions {
  const client = dynamoFrom(env);
  const table = { client, name: env.TABLE_NAME, pause: retryPause() };
  return {
    client,
    table: env.TABLE_NAME,
    seal: sealWith(keysFrom({ env, table, makesKeys, now }), env.SEAL_ALGORITHM),
    pepper: secretFor('openid', env),
    lookupSecret: secretFor('lookup', env),
    cursorSecret: env.CURSOR_SECRET,
    longTermTemplates: Object.values(env.TEMPLATES ?? {}).flatMap(({ longTerm }) => longTerm ?? []),
    now,
  };
}

const weChatFrom = (env: WeChatEnv, storeOptions: StoreOptions): WeChatClient =>
  wechatClient({
    baseUrl: env.WECHAT_BASE_URL,
    appId: env.WECHAT_APP_ID,
    secret: env.WECHAT_SECRET,
    tokens: createWeChatTokens(storeOptions, env.WECHAT_APP_ID),
  });

function pushDoorFrom(env: ApiEnv): PushDoor | null {
  const { WECHAT_PUSH_TOKEN: token, WECHAT_PUSH_KEY: aesKey, WECHAT_PUSH_MODE: mode } = env;
  if (token === undefined || aesKey === undefined || mode === undefined) return null;
  return pushDoor({ appId: env.WECHAT_APP_ID, token, aesKey, mode });
}

/** The bucket of files and the keys to it; null where none is set up. */
function filePlaceFrom(env: FilesEnv): { place: FilePlace; credentials: FileCredentials } | null {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (env.FILES_BUCKET === undefined || accessKeyId === undefined || secretAccessKey === undefined)
    return null;
  return {
    place: {
      bucket: env.FILES_BUCKET,
      region: env.FILES_REGION ?? env.AWS_REGION,
      endpoint: env.FILES_ENDPOINT,
    },
    credentials: { accessKeyId, secretAccessKey, sessionToken: env.AWS_SESSION_TOKEN },
  };
}

function doorFrom(env: FilesEnv): FileDoor {
  const found = filePlaceFrom(env);
  return found ? s3Door(found.place, found.credentials) : noDoor;
}

/** The law as published, with what this place adds to it. */
export const rulesFrom = ({ LOCAL_HOLIDAYS, CLOCK_LENGTHS }: RulesEnv): Rules => ({
  calendar: calendarOf(publishedYears, LOCAL_HOLIDAYS),
  lengths: CLOCK_LENGTHS,
});

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

/** What tells inboxes, from the table's stream. */
export function notifyDeps(env: StoreEnv): NotifyDeps {
  const { inbox, people, tellings, staffChannels } = createStore(storeOptionsFrom(env));
  const members = keptMembers((at, role) => people.members(at, role), now);
  return {
    ...{ inbox, tellings, staffChannels, now, log },
    people: { get: (personId) => people.get(personId), members },
    // Staff are not phoned, so nothing of the calendar or of a place's own waits is asked for.
    rules: { waits: usualWaits, calendar: calendarOf(publishedYears, []) },
  };
}

/** What works on what WeChat told by itself, beside the inboxes: both need the table alone. */
export function pushDeps(env: StoreEnv): PushReader {
  const { pushes, people, consents, tellings } = createStore(storeOptionsFrom(env));
  return { pushes, people, consents, tellings, log };
}

/** Text messages, where they are set up. */
function smsFrom(env: MessageEnv): Sms | null {
  const { SMS_SECRET_ID: secretId, SMS_SECRET_KEY: secretKey, SMS_APP_ID: appId } = env;
  const { SMS_SIGN: sign, SMS_TEMPLATE: template, SMS_BASE_URL: baseUrl } = env;
  if (!secretId || !secretKey || !appId || !sign || !template) return null;
  return tencentSms({ secretId, secretKey, appId, sign, template, baseUrl });
}

/** The app in WeCom, where it is set up. Its token is shared like WeChat's, under a name of its own. */
function weComFrom(env: MessageEnv, storeOptions: StoreOptions): WeComApp | null {
  const { WECOM_CORP_ID: corpId, WECOM_SECRET: secret, WECOM_AGENT_ID: agentId } = env;
  if (!corpId || !secret || agentId === undefined) return null;
  const tokens = createWeChatTokens(storeOptions, `${corpId}.${agentId}`);
  return weComApp({ baseUrl: env.WECOM_BASE_URL, corpId, secret, agentId, tokens });
}

/** What brings notices to residents beyond their inboxes: from the same stream, and again as their time comes. */
export function messageDeps(env: MessageEnv): Beginning & CarryOnDeps & SayingDue {
  const storeOptions = storeOptionsFrom(env);
  const { tellings, inbox, people, cases, consents, staffChannels, rates } = createStore(storeOptions);
  const weChat = weChatFrom(env, storeOptions);
  const { TEMPLATES: templates, TELLING_WAITS: waits, LOCAL_HOLIDAYS: holidays } = env;
  const send: Subscribing['send'] = (message) => weChat.sendSubscribeMessage(message);
  return {
    ...{ tellings, inbox, staffChannels, now, log },
    robot: env.WECOM_AGENT_ID === undefined ? null : groupRobot({ baseUrl: env.WECOM_BASE_URL }),
    rungs: {
      weCom: weCom({
        ...{ weCom: weComFrom(env, storeOptions), staffChannels, rates, now },
        appOrigin: env.APP_ORIGIN ?? null,
      }),
      subscription: subscription({ people, consents, send, templates, now, log }),
      sms: sms({ sms: smsFrom(env), cases, people }),
    },
    raise: raise({ cases, people, inbox }),
    rules: { waits, calendar: calendarOf(publishedYears, holidays) },
  };
}

/** What draws papers. The fonts are read when the first of them is asked for. */
export function papersDeps(env: PapersEnv): PapersDeps {
  const { cases, files } = createStore(storeOptionsFrom(env));
  const receipts = receiptSigner(env.RECEIPT_KEYS.keys);
  const links = paperLinks(secretFor('papers', env));
  let fonts: Fonts | undefined;
  return {
    ...{ cases, files, links, now, log },
    sign: (receipt) => receipts.sign(receipt),
    apiOrigin: env.API_ORIGIN ?? null,
    fonts: () => (fonts ??= fontsIn(env.PAPER_FONTS)),
  };
}

/** What has WeChat draw codes, beside the messages. */
export function codeDeps(env: MessageEnv): Drawing {
  const storeOptions = storeOptionsFrom(env);
  const { codes } = createStore(storeOptions);
  const weChat = weChatFrom(env, storeOptions);
  return { codes, draw: (code) => weChat.qrCode(code), now, pause: (ms) => setTimeout(ms), log };
}

/** What sweeps the clocks. */
export const scheduleDeps = (env: ScheduleEnv): ScheduleDeps => ({
  store: createStore(storeOptionsFrom(env, true)),
  rules: rulesFrom(env),
  now,
  log,
});

/** The bucket of files, for what looks after it. */
function bytesFrom(env: FilesEnv): FileBytes {
  const found = filePlaceFrom(env);
  if (!found) throw new Error('there is no bucket of files, or no keys to it');
  return s3Bytes(found.place, found.credentials);
}

/** What checks the files that have come. */
export const receiveDeps = (env: ReceiveEnv): ReceiveDeps => ({
  files: createStore(storeOptionsFrom(env)).files,
  bytes: bytesFrom(env),
  scan: env.CLAMAV_ADDRESS === undefined ? noScanner : clamAv(env.CLAMAV_ADDRESS),
  keptFor: { announcedHours: env.FILES_AWAITED_HOURS, receivedDays: env.FILES_KEPT_DAYS },
  now,
  log,
});

/** What sweeps the files. */
export const fileSweepDeps = (env: FileSweepEnv): FileSweepDeps => ({
  files: createStore(storeOptionsFrom(env)).files,
  bytes: bytesFrom(env),
  now,
  log,
});
