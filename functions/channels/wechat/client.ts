import { setTimeout } from 'node:timers/promises';
import { gateway, type GatewayOptions } from './gateway';
import { codeToSession, type WeChatIdentity } from './login';
import { sendSubscribeMessage, type SendOutcome, type SubscribeMessage } from './subscribeMessage';
import { accessToken, type TokenStore } from './token';

export interface WeChatClient {
  /** See `login.ts` for what it throws. */
  codeToSession(code: string): Promise<WeChatIdentity>;
  /** The account's access token, cached. @throws WeChatUnavailable WeChatQuota WeChatRejected */
  stableToken(): Promise<string>;
  /** See `subscribeMessage.ts` for what it throws. */
  sendSubscribeMessage(message: SubscribeMessage): Promise<SendOutcome>;
}

export interface WeChatOptions extends Partial<GatewayOptions> {
  readonly baseUrl: string;
  readonly appId: string;
  readonly secret: string;
  /** Shares the token between instances; without it each keeps its own copy. */
  readonly tokens?: TokenStore;
  readonly now?: () => Date;
}

/** A client of WeChat's server API for one mini-program. Each exchange may take five seconds unless told otherwise. */
export function wechatClient({
  appId,
  secret,
  tokens,
  now = () => new Date(),
  ...rest
}: WeChatOptions): WeChatClient {
  const sleep = (ms: number) => setTimeout(ms);
  const call = gateway({ fetch, sleep, random: Math.random, timeoutMs: 5000, ...rest });
  const app = { appId, secret };
  const token = accessToken(call, app, tokens, now);
  return {
    codeToSession: (code) => codeToSession(call, app, code),
    stableToken: () => token.current(),
    sendSubscribeMessage: (message) => sendSubscribeMessage(call, token, message),
  };
}
