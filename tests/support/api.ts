import { generateKeyPairSync } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { s3Door } from '../../functions/channels/files/s3Door';
import type { Instant } from '../../functions/contract/ids';
import { rates } from '../../functions/contract/limits';
import { addMs } from '../../functions/domain/clocks/day';
import { Refused } from '../../functions/domain/refused';
import { publishedSettings } from '../../functions/domain/clocks/rules';
import { accessTokens } from '../../functions/http/auth/accessToken';
import type { ApiDeps } from '../../functions/http/context';
import { createHandler, type ApiHandler } from '../../functions/http/handler';
import { receiptSigner } from '../../functions/runtime/receiptSigner';
import { ReceiptSigningKey, TokenKey } from '../../functions/runtime/env';
import { dataLinks } from '../../functions/runtime/dataLinks';
import { paperLinks } from '../../functions/runtime/paperLinks';
import type { LogEvent, LogFields } from '../../functions/runtime/log';
import type { Reference } from '../../functions/store/createReference';
import type { Store } from '../../functions/store/createStore';
import { credentials, nowhere } from './filePlace';
import { everythingIn } from './everything';
import { faultsOn, type Faults } from './faults';
import { noon } from './moves';
import { createSignIns } from '../../functions/store/signIns/signIns';
import { referenceOn, storeOn, storeOptions } from './store';
import { openTable, type OpenTable } from './table';
import { build } from './town';

export function tokenKey(kid: string): TokenKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return TokenKey.parse({ ...privateKey.export({ format: 'jwk' }), kid });
}

export function receiptKey(kid: string): ReceiptSigningKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { ...ReceiptSigningKey.omit({ kid: true }).parse(privateKey.export({ format: 'jwk' })), kid };
}

/** WeChat of the tests: any code is the openid itself, but for these; a phone's is `13800001234 of olan`. */
const weChat: ApiDeps['weChat'] = {
  codeToSession: async (code) => {
    if (code === 'spent') throw new Refused('login_code_invalid');
    if (code === 'blocked') throw new Refused('login_refused');
    if (code === 'outage') throw new Refused('wechat_unavailable');
    if (code === 'broken') throw new TypeError(`no idea what to do with ${code}`);
    return { openid: code };
  },
  phoneNumber: async ({ code, openid }) => {
    if (code === 'outage') throw new Refused('wechat_unavailable');
    const [phone = '', of] = code.split(' of ');
    if (of !== openid) throw new Refused('phone_code_invalid');
    return phone;
  },
  signInCode: async (scene) => Buffer.from(`a code of ${scene}`),
};

export type RawRequest = {
  method: string;
  path: string;
  query?: string;
  headers?: Record<string, string>;
  cookies?: string[];
  body?: string;
  isBase64Encoded?: boolean;
  requestId?: string;
  sourceIp?: string;
};

/** As fast as anybody likes. */
const often = { limit: 10_000, seconds: 60 };
export const unhurried: ApiDeps['rates'] = {
  request: often,
  upload: often,
  file: often,
  uploadMegabytes: often,
  message: often,
  push: often,
  open: often,
  login: often,
  recovery: often,
  codeAnswer: often,
  search: often,
  joinNumber: often,
  intake: often,
  nameless: often,
  code: often,
  scan: often,
  signInText: often,
  signInNumber: often,
  invitation: often,
  lookup: often,
  myData: often,
};

let requests = 0;

export function eventOf({
  method,
  path,
  query = '',
  headers = {},
  ...raw
}: RawRequest): APIGatewayProxyEventV2 {
  requests += 1;
  const {
    body,
    cookies,
    isBase64Encoded = false,
    requestId = `request-${requests}`,
    sourceIp = '203.0.113.7',
  } = raw;
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    headers,
    requestContext: {
      accountId: '000000000000',
      apiId: 'tests',
      domainName: 'api.test',
      domainPrefix: 'api',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp, userAgent: 'tests' },
      requestId,
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    ...(cookies === undefined ? {} : { cookies }),
    ...(body === undefined ? {} : { body }),
    isBase64Encoded,
  };
}

export type RawReply = { status: number; headers: Record<string, string>; cookies: string[]; text: string };

const rawReply = ({
  statusCode = 0,
  headers = {},
  cookies = [],
  body = '',
}: APIGatewayProxyStructuredResultV2): RawReply => ({
  status: statusCode,
  headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
  cookies,
  text: body,
});

export type Api = {
  handler: ApiHandler;
  send(request: RawRequest): Promise<RawReply>;
  /** The same table under another instance of the API, with other parts. */
  instance(parts?: Partial<ApiDeps>): Pick<Api, 'send'>;
  deps: ApiDeps;
  opened: OpenTable;
  store: Store;
  /** Another store on the same table, which has nothing in memory. */
  coldStore(): Store;
  reference: Reference;
  /** Everything that lies in its table. */
  everything(): Promise<string[]>;
  faults: Faults;
  logged: [LogEvent, LogFields][];
  now(): Instant;
  /** Lets time pass. */
  wait(ms: number): void;
  close(): Promise<void>;
};

const sender = (handler: ApiHandler) => async (request: RawRequest) =>
  rawReply(await handler(eventOf(request)));

/** The API on a fresh table with the town in it, its time standing still unless told to pass. */
export async function openApi(parts: Partial<ApiDeps> = {}): Promise<Api> {
  const opened: OpenTable = await openTable();
  let at = noon;
  const now = () => at;
  const reference = referenceOn(opened);
  await build(reference);
  const faults = faultsOn(opened.client);
  const logged: Api['logged'] = [];
  const deps: ApiDeps = {
    store: storeOn(opened, now),
    signIns: createSignIns(storeOptions(opened, now)),
    weChat,
    pushDoor: null,
    tokens: accessTokens([tokenKey('first')]),
    rules: publishedSettings,
    receipts: receiptSigner([receiptKey('first')]),
    fileDoor: s3Door(nowhere, credentials),
    numberSecret: 'number secret of the tests',
    doorSecrets: 'door secret of the tests',
    apiOrigin: null,
    paperLinks: paperLinks('secret of the papers in tests'),
    dataLinks: dataLinks('secret of the data in tests'),
    templates: ['template-of-answers'],
    signsInByText: true,
    smsReportSecret: null,
    edgeSecret: null,
    edgeOnly: false,
    rates,
    puzzleBits: 6,
    allowedOrigins: [],
    appOrigin: 'https://app.test',
    now,
    log: (event, fields) => logged.push([event, fields]),
    ...parts,
  };
  const handler = createHandler(deps);
  return {
    handler,
    send: sender(handler),
    instance: (other = {}) => ({ send: sender(createHandler({ ...deps, ...other })) }),
    coldStore: () => storeOn(opened, now),
    everything: () => everythingIn(opened.client, opened.table),
    ...{ deps, opened, store: deps.store, reference, faults, logged, now },
    wait: (ms) => {
      at = addMs(at, ms);
    },
    close: opened.close,
  };
}
