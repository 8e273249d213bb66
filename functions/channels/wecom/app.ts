import { setTimeout } from 'node:timers/promises';
import * as z from '../../contract/z';
import { fetchWithin, type Fetch } from '../fetchWithin';
import { exchange, NoAnswer, type Reply } from '../wechat/exchange';
import { heldToken } from '../wechat/heldToken';
import type { StoredToken, TokenStore } from '../wechat/sharedToken';
import { outcomeOf, type WeComOutcome } from './outcome';

/** A card in the app of one member. It shows on a locked phone: fixed words alone. */
export interface StaffCard {
  readonly userId: string;
  /** At most 128 bytes, longer is cut by WeCom. */
  readonly title: string;
  /** At most 512 bytes. */
  readonly description: string;
  /** Opened by the card, with its scheme. */
  readonly url: string;
}

/** The app of ours in the corporation's WeCom. */
export interface WeComApp {
  send(card: StaffCard): Promise<WeComOutcome>;
}

export interface WeComOptions {
  /** `https://qyapi.weixin.qq.com`, or where a stand-in is mounted. */
  readonly baseUrl: string;
  readonly corpId: string;
  readonly secret: string;
  readonly agentId: number;
  readonly tokens?: TokenStore;
  readonly fetch?: Fetch;
  readonly now?: () => Date;
  readonly sleep?: (ms: number) => Promise<void>;
}

const connectMs = 2000;
const timeoutMs = 5000;
/** The longest WeCom keeps a message in mind: sent again within it, the same card goes out once. */
const duplicateSeconds = 4 * 3600;
/** Kept back of a token's life, because clocks need not agree. */
const overlapSeconds = 300;

const TokenReply = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });
const Sent = z.object({ invaliduser: z.string().default('') });
const tokenRefused = [40001, 40014, 42001];

/** WeCom would give no token: an error code, or silence (null). */
class NoToken extends Error {
  constructor(readonly errcode: number | null) {
    super('no token');
  }
}

const outcomeOfTrouble = (error: unknown): WeComOutcome => {
  if (error instanceof NoToken && error.errcode !== null) return outcomeOf(error.errcode);
  if (error instanceof NoToken || error instanceof NoAnswer)
    return { outcome: 'later', reason: 'unreachable', wait: 'longer' };
  throw error;
};

/** A client of WeCom's server API for one app. Its token is shared like WeChat's and asked for once. */
export function weComApp({
  baseUrl,
  corpId,
  secret,
  agentId,
  tokens: store,
  fetch = fetchWithin(connectMs),
  now = () => new Date(),
  sleep = (ms) => setTimeout(ms),
}: WeComOptions): WeComApp {
  const call = (path: string, query: Record<string, string>, body?: unknown): Promise<Reply> => {
    const url = new URL(`${baseUrl.replace(/\/$/, '')}${path}`);
    url.search = new URLSearchParams(query).toString();
    return exchange(fetch, url, { body, timeoutMs });
  };

  async function fetched(): Promise<StoredToken> {
    const reply = await call('/cgi-bin/gettoken', { corpid: corpId, corpsecret: secret });
    if (reply.errcode !== 0) throw new NoToken(reply.errcode);
    const answer = TokenReply.safeParse(reply);
    if (!answer.success) throw new NoToken(null);
    const freshMs = Math.max(0, answer.data.expires_in - overlapSeconds) * 1000;
    return { token: answer.data.access_token, freshUntil: new Date(now().getTime() + freshMs).toISOString() };
  }

  const tokens = heldToken({ fetched, store, now, sleep });

  const post = (access_token: string, { userId, title, description, url }: StaffCard) =>
    call(
      '/cgi-bin/message/send',
      { access_token },
      {
        touser: userId,
        msgtype: 'textcard',
        agentid: agentId,
        textcard: { title, description, url, btntxt: '打开' },
        enable_duplicate_check: 1,
        duplicate_check_interval: duplicateSeconds,
      },
    );

  return {
    async send(card) {
      try {
        const token = await tokens.current();
        let reply = await post(token, card);
        if (tokenRefused.includes(reply.errcode)) reply = await post(await tokens.insteadOf(token), card);
        if (tokenRefused.includes(reply.errcode))
          return { outcome: 'later', reason: String(reply.errcode), wait: 'longer' };
        if (reply.errcode !== 0) return outcomeOf(reply.errcode);
        // A success with nobody in it: the only receiver is in the list of those it did not reach, in lower case.
        const { invaliduser } = Sent.parse(reply);
        return invaliduser.split('|').includes(card.userId.toLowerCase())
          ? { outcome: 'noAddress', reason: 'invaliduser' }
          : { outcome: 'sent', reason: null };
      } catch (error) {
        return outcomeOfTrouble(error);
      }
    },
  };
}
