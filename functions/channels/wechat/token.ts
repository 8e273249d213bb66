import * as z from '../../contract/z';
import { NoAnswer } from './exchange';
import { WeChatUnavailable } from './failures';
import type { Gateway } from './gateway';
import { refusal } from './refusal';
import { renewed, type StoredToken, type TokenStore } from './sharedToken';

const path = '/cgi-bin/stable_token';

export interface AccessToken {
  /** A token that is good for the next call. */
  current(): Promise<string>;
  /** Another one than this, which WeChat has refused. */
  insteadOf(refused: string): Promise<string>;
}

export interface TokenTools {
  readonly call: Gateway;
  readonly app: { appId: string; secret: string };
  /** Without it this instance keeps its own. */
  readonly store: TokenStore | undefined;
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
}

const TokenReply = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

/** WeChat hands out the next token five minutes before the old one ends; both work until then. */
const overlapSeconds = 300;

async function fetched({ call, app, now }: TokenTools): Promise<StoredToken> {
  const body = { grant_type: 'client_credential', appid: app.appId, secret: app.secret };
  const reply = await call(path, {}, body).catch((error: unknown) => {
    throw error instanceof NoAnswer ? new WeChatUnavailable({ path }, 5) : error;
  });
  if (reply.errcode !== 0) throw refusal(path, reply);
  const answer = TokenReply.safeParse(reply);
  if (!answer.success) throw new WeChatUnavailable({ path }, 5);
  const freshMs = Math.max(0, answer.data.expires_in - overlapSeconds) * 1000;
  return { token: answer.data.access_token, freshUntil: new Date(now().getTime() + freshMs).toISOString() };
}

/**
 * The account's stable token, from memory, else from the store, else from WeChat, which is asked once however many
 * callers wait, here and in other instances. It is never forced: repeated calls give the same token, and forcing is
 * limited to 20 a day.
 */
export function accessToken(tools: TokenTools): AccessToken {
  const { store, now, sleep } = tools;
  let known: StoredToken | null = null;
  let refused: string | undefined;
  let underWay: Promise<StoredToken> | undefined;

  const usable = (token: StoredToken | null): token is StoredToken =>
    token !== null && token.token !== refused && new Date(token.freshUntil) > now();

  const next = (): Promise<StoredToken> => {
    const ask = () => fetched(tools);
    return store ? renewed({ store, usable, fetched: ask, now, sleep }) : ask();
  };

  async function current(): Promise<string> {
    if (usable(known)) return known.token;
    underWay ??= next().finally(() => (underWay = undefined));
    known = await underWay;
    // WeChat stands by a token that it has refused: it is not asked for another before it refuses it again.
    if (known.token === refused) refused = undefined;
    return known.token;
  }

  return {
    current,
    insteadOf(token) {
      refused = token;
      return current();
    },
  };
}
