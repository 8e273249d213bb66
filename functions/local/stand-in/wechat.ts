import { Hono } from 'hono';
import { pause as wait, type Pause } from '../pause';
import { localWeChatApp, type WeChatApp } from './account';
import { codeRoute } from './codeRoute';
import { issuedCodes } from './codes';
import { faultQueue, paths, type Faults, type WeChatPath } from './faults';
import type { SentMessage, UrlLink } from './happened';
import type { Knobs } from './knobs';
import { linkRoute } from './linkRoute';
import { loginRoute } from './loginRoute';
import { openMemory } from './memory';
import { phoneRoute } from './phoneRoute';
import { errorReply } from './reply';
import { sendRoute, type Registered } from './sendRoute';
import { stableTokenRoute, tokenRoute } from './tokenRoutes';
import { tokens as tokenFamilies } from './tokens';

export type { SentMessage } from './happened';

export interface WeChatStandInOptions extends Registered {
  readonly now: () => Date;
  /** Keeps spent codes, consents and messages between starts. */
  readonly statePath?: string;
  readonly account?: WeChatApp;
  /** How often everybody accepts each template without having been asked; 0 when not given, Infinity for always. */
  readonly defaultGrants?: number;
  readonly pause?: Pause;
  /** Where the app is served to a browser: what the pictures of `getwxacodeunlimit` lead to. */
  readonly appAddress?: string;
}

export interface WeChatStandIn {
  /** Serves WeChat's paths; whoever mounts it has to cut the connection when the body of a reply breaks off. */
  readonly app: Hono;
  readonly faults: Faults;
  readonly knobs: Knobs;
  /** A fresh `wx.login` code for this person. */
  issueCode(openid: string): string;
  /** A fresh code of the button that shares this person's phone number, as if they had tapped it. */
  issuePhoneCode(openid: string): string;
  /** The page that an address made by `generate_urllink` opens. */
  link(url: string): UrlLink | undefined;
  /** The messages this person's phone has received, oldest first. */
  sent(openid: string): readonly SentMessage[];
  /** The person accepts the template that many more times. */
  grant(openid: string, templateId: string, times: number): void;
  /** The person turns the template off; what they had accepted is gone. */
  refuse(openid: string, templateId: string): void;
  /** Makes every access token invalid, as an administrator can in WeChat's console. */
  revokeTokens(): void;
}

/**
 * Stands in for api.weixin.qq.com: login, both families of access tokens and subscription messages, with the errors,
 * limits and wording of the real ones. Codes look like `code-<openid>-<nonce>`.
 */
export function createWeChatStandIn(options: WeChatStandInOptions): WeChatStandIn {
  const {
    now,
    statePath,
    account = localWeChatApp,
    defaultGrants = 0,
    pause = wait,
    appAddress = 'http://localhost',
  } = options;
  const memory = openMemory(statePath, defaultGrants);
  const tokens = tokenFamilies(now);
  const codes = issuedCodes(now);
  const knobs: Knobs = { countryCode: 'string' };
  const { faults, suffering } = faultQueue<WeChatPath, number>({
    pause,
    refuse: errorReply,
    revokeTokens: () => tokens.revoke(),
  });

  const app = new Hono();
  app.get(paths.login, suffering(paths.login), loginRoute(account, memory, codes));
  app.get(paths.token, suffering(paths.token), tokenRoute(account, tokens));
  app.post(paths.stableToken, suffering(paths.stableToken), stableTokenRoute(account, tokens));
  app.post(paths.send, suffering(paths.send), sendRoute(options, memory, tokens, now));
  app.post(paths.phone, suffering(paths.phone), phoneRoute({ account, memory, tokens, codes, knobs, now }));
  app.post(paths.code, suffering(paths.code), codeRoute(options, tokens, appAddress));
  app.post(paths.link, suffering(paths.link), linkRoute(options, memory, tokens, now));

  return {
    app,
    faults,
    knobs,
    issueCode: (openid) => codes.issue('code', openid),
    issuePhoneCode: (openid) => codes.issue('phone', openid),
    link: (url) => memory.link(url),
    sent: (openid) => memory.sentTo(openid),
    grant: (openid, templateId, times) => memory.grant(openid, templateId, times),
    refuse: (openid, templateId) => memory.refuse(openid, templateId),
    revokeTokens: () => tokens.revoke(),
  };
}
