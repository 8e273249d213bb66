import { WeChatRejected } from '../../channels/wechat/failures';
import type { Instant } from '../../contract/ids';
import { addMs } from '../../domain/clocks/day';
import type { Templates } from '../../runtime/env';
import { errorFields, type Log } from '../../runtime/log';
import type { Claims, NewNotice, People, StreamedEvent } from '../../store/ports';
import { noticesFor } from '../decide';
import { noticeOf } from '../tell';
import { sendOnce, type Outcome, type Send } from './send';
import { subscribeMessage } from './subscribeMessage';
import { words } from './words';

export type Messaging = {
  people: Pick<People, 'get'>;
  claims: Claims;
  send: Send;
  /** WeChat's template for each kind of notice; a kind without one is told in the inbox alone. */
  templates: Templates;
  now: () => Instant;
  log: Log;
};

/** Another worker may be sending this message; whether it did is not known before its claim is old. */
export class ClaimedElsewhere extends Error {
  override readonly name = 'ClaimedElsewhere';
}

const rung = 'weChat';
/** The time this function may run at most: an older claim was left by a worker that died. */
export const claimMs = 180_000;

function logFailure(
  { id, kind }: NewNotice,
  { error }: Extract<Outcome, { state: 'failed' }>,
  log: Log,
): void {
  const answer =
    error instanceof WeChatRejected
      ? {
          ...(error.errcode !== undefined && { errcode: error.errcode }),
          ...(error.rid !== undefined && { rid: error.rid }),
        }
      : errorFields(error);
  log('delivery_failed', { noticeId: id, noticeKind: kind, rung, ...answer });
}

/** Sends under a claim, so that two deliveries of one event send once; gives the claim back when nothing was sent. */
async function sendClaimed(notice: NewNotice, { claims, now, log }: Messaging, send: () => Promise<Outcome>) {
  const claimed = await claims.take(notice.id, rung, now(), addMs(now(), -claimMs));
  if (claimed === 'settled') return;
  if (claimed === 'busy') throw new ClaimedElsewhere();
  const outcome = await send().catch(async (error: unknown) => {
    await claims.giveBack(notice.id, rung);
    throw error;
  });
  await claims.settle(notice.id, rung, outcome.state, outcome.reason);
  if (outcome.state === 'failed') logFailure(notice, outcome, log);
}

async function messageOne(notice: NewNotice, messaging: Messaging): Promise<void> {
  const said = words[notice.kind];
  const { longTerm, once } = messaging.templates[notice.kind] ?? {};
  const templateId = longTerm ?? once;
  if (!said || !templateId) return;
  const person = await messaging.people.get(notice.personId);
  if (!person?.openid) return;
  const message = subscribeMessage(notice, said, { openid: person.openid, templateId });
  await sendClaimed(notice, messaging, () => sendOnce(messaging.send, message));
}

/**
 * Sends the resident the WeChat messages of an event, each once.
 * @throws WeChatUnavailable WeChatQuota ClaimedElsewhere StoreUnavailable when it is to be tried later.
 */
export async function messageResident(streamed: StreamedEvent, messaging: Messaging): Promise<void> {
  for (const notice of noticesFor(streamed)) {
    if (notice.audience === 'resident' && notice.to.at === 'person')
      await messageOne(noticeOf(streamed, notice, notice.to.personId), messaging);
  }
}
