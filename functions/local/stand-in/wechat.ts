import { Hono } from 'hono';
import { pause as wait, type Pause } from '../pause';
import { localWeChatApp, type WeChatApp } from './account';
import { faultQueue, paths, type Faults } from './faults';
import type { SentMessage } from './journal';
import { loginRoute } from './loginRoute';
import { newCode, openMemory } from './memory';
import { sendRoute, type Registered } from './sendRoute';
import { stableTokenRoute, tokenRoute } from './tokenRoutes';
import { tokens as tokenFamilies } from './tokens';

export type { SentMessage } from './journal';

export interface WeChatStandInOptions extends Registered {
  readonly now: () => Date;
  /** Keeps spent codes, consents and messages between starts. */
  readonly statePath?: string;
  readonly account?: WeChatApp;
  /** How often everybody accepts each template without having been asked; 0 when not given, Infinity for always. */
  readonly defaultGrants?: number;
  readonly pause?: Pause;
}

export interface WeChatStandIn {
  /** Serves WeChat's paths; whoever mounts it has to cut the connection when the body of a reply breaks off. */
  readonly app: Hono;
  readonly faults: Faults;
  /** A fresh `wx.login` code for this person. */
  issueCode(openid: string): string;
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
  const { now, statePath, account = localWeChatApp, defaultGrants = 0, pause = wait } = options;
  const memory = openMemory(statePath, defaultGrants);
  const tokens = tokenFamilies(now);
  const issuedAt = new Map<string, Date>();
  const { faults, suffering } = faultQueue(pause);

  const app = new Hono();
  app.get(paths.login, suffering(paths.login), loginRoute(account, memory, issuedAt, now));
  app.get(paths.token, suffering(paths.token), tokenRoute(account, tokens));
  app.post(paths.stableToken, suffering(paths.stableToken), stableTokenRoute(account, tokens));
  app.post(paths.send, suffering(paths.send), sendRoute(options, memory, tokens, now));

  return {
    app,
    faults,
    issueCode(openid) {
      const code = newCode(openid);
      issuedAt.set(code, now());
      return code;
    },
    sent: (openid) => memory.sentTo(openid),
    grant: (openid, templateId, times) => memory.grant(openid, templateId, times),
    refuse: (openid, templateId) => memory.refuse(openid, templateId),
    revokeTokens: () => tokens.revoke(),
  };
}
