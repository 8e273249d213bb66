import * as z from '../../contract/z';
import { NoAnswer } from './exchange';
import { WeChatUnavailable } from './failures';
import type { Gateway } from './gateway';
import { refusal } from './refusal';

const path = '/cgi-bin/stable_token';

export interface StoredToken {
  readonly token: string;
  /** Not to be used after this moment, ISO 8601. */
  readonly freshUntil: string;
}

/** Where instances share the token. It is a secret: keep it as one. */
export interface TokenStore {
  read(): Promise<StoredToken | undefined>;
  write(token: StoredToken): Promise<void>;
}

export interface AccessToken {
  /** A token that is good for the next call. */
  current(): Promise<string>;
  /** Another one than this, which WeChat has refused. */
  insteadOf(refused: string): Promise<string>;
}

const TokenReply = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

/** WeChat hands out the next token five minutes before the old one ends; both work until then. */
const overlapSeconds = 300;

/**
 * The account's stable token, from memory, else from the store, else from WeChat, which is asked once however many
 * callers wait. It is never forced: repeated calls give the same token, and forcing is limited to 20 a day.
 */
export function accessToken(
  call: Gateway,
  app: { appId: string; secret: string },
  store: TokenStore | undefined,
  now: () => Date,
): AccessToken {
  let known: StoredToken | undefined;
  let refused: string | undefined;
  let underWay: Promise<StoredToken> | undefined;

  const usable = (token: StoredToken | undefined): token is StoredToken =>
    token !== undefined && token.token !== refused && new Date(token.freshUntil) > now();

  async function fetched(): Promise<StoredToken> {
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

  async function renewed(): Promise<StoredToken> {
    const shared = await store?.read();
    if (usable(shared)) return shared;
    const token = await fetched();
    await store?.write(token);
    return token;
  }

  async function current(): Promise<string> {
    if (usable(known)) return known.token;
    underWay ??= renewed().finally(() => (underWay = undefined));
    known = await underWay;
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
