import {
  WeChatQuota,
  WeChatRejected,
  WeChatUnavailable,
  WeChatUnknownOutcome,
} from '../../channels/wechat/failures';
import type { SendOutcome, SubscribeMessage } from '../../channels/wechat/subscribeMessage';

export type Send = (message: SubscribeMessage) => Promise<SendOutcome>;

/** What became of a message, for good. `error` is kept for the log of one that failed. */
export type Outcome =
  | { state: 'sent' | 'declined'; reason: null }
  | { state: 'unknown'; reason: string }
  | { state: 'failed'; reason: string; error: unknown };

/** Nothing was sent, and later it may be. */
const isLater = (error: unknown): boolean =>
  error instanceof WeChatUnavailable || error instanceof WeChatQuota;

const reasonOf = (error: unknown): string =>
  error instanceof WeChatRejected
    ? [error.errcode, error.field].filter((part) => part !== undefined).join(' ')
    : error instanceof Error
      ? error.name
      : typeof error;

/** The one more try after a lost answer. Whatever it says but "sent", the first may have arrived. */
async function sendAgain(send: Send, message: SubscribeMessage): Promise<Outcome> {
  try {
    const { outcome } = await send(message);
    return outcome === 'sent' ? { state: 'sent', reason: null } : { state: 'unknown', reason: outcome };
  } catch (error) {
    return { state: 'unknown', reason: reasonOf(error) };
  }
}

/**
 * Sends a message and says what became of it; twice at most, because sending is not idempotent.
 * @throws WeChatUnavailable WeChatQuota when it was not sent and is to be tried later.
 */
export async function sendOnce(send: Send, message: SubscribeMessage): Promise<Outcome> {
  try {
    const { outcome } = await send(message);
    return { state: outcome, reason: null };
  } catch (error) {
    if (error instanceof WeChatUnknownOutcome) return sendAgain(send, message);
    if (isLater(error)) throw error;
    return { state: 'failed', reason: reasonOf(error), error };
  }
}
