import { NoAnswer, type Reply } from './exchange';
import { WeChatUnavailable, WeChatUnknownOutcome } from './failures';
import type { Gateway } from './gateway';
import { factsOf, refusal } from './refusal';
import type { AccessToken } from './heldToken';

export interface TokenRequest {
  readonly body: unknown;
  /** Whether doing it twice would be seen by somebody; then a lost answer is `WeChatUnknownOutcome`. */
  readonly once?: boolean;
  /** Error codes that are an answer here and no failure. */
  readonly answers?: readonly number[];
}

/**
 * Calls a path that carries the access token and gives a reply with `errcode` 0 or one of `answers`.
 * @throws WeChatUnknownOutcome when it is to be done once and the answer was lost. WeChatUnavailable, WeChatQuota: not
 * done, later. WeChatRejected: not done, and never will be.
 */
export type TokenCall = (path: string, asked: TokenRequest) => Promise<Reply>;

const tokenRefused = [40001, 40014, 42001];
/** Seconds until a lost exchange is worth another one. */
const afterLost = 5;
/** Seconds to wait when WeChat refuses even a token it has just given. */
const afterTwoTokens = 60;

function lost(path: string, once: boolean, error: unknown): Error {
  if (!(error instanceof NoAnswer)) throw error;
  return once && error.mayHaveArrived
    ? new WeChatUnknownOutcome({ path })
    : new WeChatUnavailable({ path }, afterLost);
}

/** The one way to every path with a token: a refused token is replaced, and the call made once more with the new one. */
export const tokenCall =
  (call: Gateway, tokens: AccessToken): TokenCall =>
  async (path, { body, once = false, answers = [] }) => {
    const send = (token: string) =>
      call(path, { access_token: token }, body).catch((error: unknown) => {
        throw lost(path, once, error);
      });

    const token = await tokens.current();
    let reply = await send(token);
    if (tokenRefused.includes(reply.errcode)) {
      reply = await send(await tokens.insteadOf(token));
      if (tokenRefused.includes(reply.errcode))
        throw new WeChatUnavailable(factsOf(path, reply), afterTwoTokens);
    }
    if (reply.errcode !== 0 && !answers.includes(reply.errcode)) throw refusal(path, reply);
    return reply;
  };
