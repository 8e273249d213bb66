import * as z from '../../contract/z';
import { NoAnswer } from './exchange';
import { WeChatUnavailable } from './failures';
import type { Gateway } from './gateway';
import { heldToken, type AccessToken } from './heldToken';
import { refusal } from './refusal';
import type { StoredToken, TokenStore } from './sharedToken';

const path = '/cgi-bin/stable_token';

export interface TokenDeps {
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

async function fetched({ call, app, now }: TokenDeps): Promise<StoredToken> {
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
 * The account's stable token. It is never forced: repeated calls give the same token, and forcing is limited to 20 a
 * day.
 */
export const accessToken = (deps: TokenDeps): AccessToken =>
  heldToken({ ...deps, fetched: () => fetched(deps) });
