import { setTimeout } from 'node:timers/promises';
import { fetchWithin } from '../fetchWithin';
import { qrCode, urlLink, type QrCode, type UrlLink } from './entrance';
import { gateway, type GatewayOptions } from './gateway';
import { codeToSession, type WeChatIdentity } from './login';
import { phoneNumber, type PhoneCode, type WeChatPhone } from './phoneNumber';
import type { TokenStore } from './sharedToken';
import { sendSubscribeMessage, type SendOutcome, type SubscribeMessage } from './subscribeMessage';
import { accessToken } from './token';
import { tokenCall } from './tokenCall';

/** What each throws is said where it is made; all throw WeChatUnavailable, WeChatQuota and WeChatRejected. */
export interface WeChatClient {
  codeToSession(code: string): Promise<WeChatIdentity>;
  /** The account's access token, cached. */
  stableToken(): Promise<string>;
  /** @throws WeChatUnknownOutcome as well */
  sendSubscribeMessage(message: SubscribeMessage): Promise<SendOutcome>;
  phoneNumber(asked: PhoneCode): Promise<WeChatPhone>;
  qrCode(asked: QrCode): Promise<Uint8Array>;
  urlLink(asked: UrlLink): Promise<string>;
}

export interface WeChatOptions extends Partial<GatewayOptions> {
  readonly baseUrl: string;
  readonly appId: string;
  readonly secret: string;
  /** Shares the token between instances; without it each keeps its own copy. */
  readonly tokens?: TokenStore;
  readonly now?: () => Date;
}

const connectMs = 2000;
const timeoutMs = 5000;

/** A client of WeChat's server API for one mini-program. Each exchange may take five seconds unless told otherwise. */
export function wechatClient({
  appId,
  secret,
  tokens: store,
  now = () => new Date(),
  sleep = (ms) => setTimeout(ms),
  ...rest
}: WeChatOptions): WeChatClient {
  const call = gateway({ fetch: fetchWithin(connectMs), sleep, random: Math.random, timeoutMs, ...rest });
  const app = { appId, secret };
  const tokens = accessToken({ call, app, store, now, sleep });
  const callWithToken = tokenCall(call, tokens);
  return {
    codeToSession: (code) => codeToSession(call, app, code),
    stableToken: () => tokens.current(),
    sendSubscribeMessage: (message) => sendSubscribeMessage(callWithToken, message),
    phoneNumber: (asked) => phoneNumber(callWithToken, appId, asked),
    qrCode: (asked) => qrCode(callWithToken, asked),
    urlLink: (asked) => urlLink(callWithToken, asked),
  };
}
