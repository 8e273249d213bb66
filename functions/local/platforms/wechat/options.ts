import type { Hono } from 'hono';
import type { Pause } from '../../pause';
import type { WeChatApp } from './account';
import type { ConsentQuestion } from './consentQuestion';
import type { Later } from '../deliveries';
import type { Faults } from '../faults';
import type { AnswerWord, SentMessage, UrlLink } from './remembered';
import type { Limits } from './limits';
import type { WeChatPath } from './paths';
import type { Push } from './push/push';
import type { PushTarget } from './push/envelope';
import type { Registered } from './sendRoute';

/** What varies between accounts and days of the real WeChat; set at any time. */
export interface AccountQuirks {
  /** The documentation says string, its own example shows a number. */
  countryCode: 'string' | 'number';
}

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
  /** Where events are pushed; without it none is. */
  readonly push?: Omit<PushTarget, 'appId'>;
  readonly later?: Later;
  readonly fetch?: typeof globalThis.fetch;
}

/** How one person stands to one template. */
export interface ConsentState {
  readonly templateId: string;
  readonly longTerm: boolean;
  /** Messages still accepted; Infinity while a long-term template stands. */
  readonly left: number;
  /** Turned off in the settings. */
  readonly off: boolean;
  /** What the person taps when asked. */
  readonly answer: AnswerWord;
}

export interface WeChatStandIn extends ConsentQuestion {
  /** Serves WeChat's paths; whoever mounts it has to cut the connection when the body of a reply breaks off. */
  readonly app: Hono;
  readonly faults: Faults<WeChatPath>;
  readonly quirks: AccountQuirks;
  readonly limits: Limits;
  /** The events pushed to the account's server, and what may happen to them. */
  readonly events: Push;
  /** A fresh `wx.login` code for this person. */
  issueCode(openid: string): string;
  /** A fresh code of the button that shares this person's phone number, as if they had tapped it. */
  issuePhoneCode(openid: string): string;
  /** The page that an address made by `generate_urllink` opens. */
  link(url: string): UrlLink | undefined;
  /** The messages this person's phone has received, oldest first. */
  sent(openid: string): readonly SentMessage[];
  /** The person accepts the template that many more times. No event tells of it. */
  grant(openid: string, templateId: string, times: number): void;
  /** `turnOff`, without waiting. */
  refuse(openid: string, templateId: string): void;
  /** From now on the person answers so when asked about the template. */
  willAnswer(openid: string, templateId: string, word: AnswerWord): void;
  /** The switch over all messages of this mini-program. */
  switchAll(openid: string, on: boolean): void;
  isSwitchedOff(openid: string): boolean;
  /** How the person stands to each template the account has. */
  consents(openid: string): readonly ConsentState[];
  /** Makes every access token invalid, as an administrator can in WeChat's console. */
  revokeTokens(): void;
  /** Resolves when nothing that is due is still being pushed. */
  settled(): Promise<void>;
  /** Pushes nothing and writes nothing any more. */
  stop(): Promise<void>;
}
