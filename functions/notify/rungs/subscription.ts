import {
  WeChatQuota,
  WeChatRejected,
  WeChatUnavailable,
  WeChatUnknownOutcome,
} from '../../channels/wechat/failures';
import type { SendOutcome, SubscribeMessage } from '../../channels/wechat/subscribeMessage';
import type { Instant } from '../../contract/ids';
import type { Delivery } from '../../domain/deliveries/delivery';
import type { Templates } from '../../runtime/env';
import { errorFields, type Log } from '../../runtime/log';
import type { Consents } from '../../store/consents/consents';
import type { People } from '../../store/people/people';
import { subscribeMessage } from '../message/subscribeMessage';
import { words } from '../message/words';
import type { Attempt, Tried } from './attempt';

export type SubscriptionDeps = {
  people: Pick<People, 'get'>;
  consents: Pick<Consents, 'spend' | 'giveBack' | 'usedUp'>;
  send: (message: SubscribeMessage) => Promise<SendOutcome>;
  templates: Templates;
  now: () => Instant;
  log: Log;
};

type SubscriptionMessage = { delivery: Delivery; message: SubscribeMessage };

const tooFast = 45011;

/** What surely did not go out, and why. */
function notSent(error: unknown): Tried {
  if (error instanceof WeChatQuota) return { outcome: 'later', reason: 'quota', wait: 'tomorrow' };
  if (error instanceof WeChatUnavailable) {
    const wait = error.errcode === tooFast ? { seconds: error.retryAfterSeconds } : 'longer';
    return { outcome: 'later', reason: String(error.errcode ?? 'unavailable'), wait };
  }
  if (!(error instanceof WeChatRejected)) throw error;
  const reason = [error.errcode, error.field].filter((part) => part !== undefined).join(' ');
  return { outcome: 'failed', reason };
}

function logRejected(error: unknown, { noticeId, kind }: Delivery, log: Log): void {
  if (!(error instanceof WeChatRejected)) return;
  const { errcode, rid } = error;
  log('delivery_failed', {
    rung: 'subscription',
    noticeId,
    noticeKind: kind,
    ...(errcode !== undefined && { errcode }),
    ...(rid !== undefined && { rid }),
  });
}

/** The one more try after a lost answer, on a consent of its own. Whatever it meets, the first may have arrived. */
async function sendAgain({ delivery, message }: SubscriptionMessage, deps: SubscriptionDeps): Promise<Tried> {
  const { consents, send, now, log } = deps;
  const { personId, noticeId } = delivery;
  const second = `${noticeId}.again`;
  const unknown = (reason: string): Tried => ({ outcome: 'unknown', reason });
  try {
    if (!(await consents.spend(personId, message.templateId, second, now()))) return unknown('replyLost');
    const sent = await send(message);
    if (sent.outcome === 'sent') return sentAs(sent);
    await consents.usedUp(personId, message.templateId, now());
    return unknown(String(sent.errcode));
  } catch (error) {
    if (error instanceof WeChatUnknownOutcome) return unknown('replyLost');
    log('delivery_failed', { rung: 'subscription', noticeId, ...errorFields(error) });
    await consents.giveBack(personId, message.templateId, second).catch(() => undefined);
    return unknown('replyLost');
  }
}

const sentAs = ({ msgId }: Extract<SendOutcome, { outcome: 'sent' }>): Tried => ({
  outcome: 'sent',
  reason: null,
  ...(msgId !== undefined && { messageId: msgId }),
});

/** Sends on a consent that has been spent for it. `usedUp`: WeChat says that there was none. */
async function sendOn(sending: SubscriptionMessage, deps: SubscriptionDeps): Promise<Tried | 'usedUp'> {
  const { delivery, message } = sending;
  const { consents, send, now, log } = deps;
  const { personId, noticeId } = delivery;
  try {
    const sent = await send(message);
    if (sent.outcome === 'sent') return sentAs(sent);
    await consents.usedUp(personId, message.templateId, now());
    return 'usedUp';
  } catch (error) {
    if (error instanceof WeChatUnknownOutcome) return sendAgain(sending, deps);
    logRejected(error, delivery, log);
    await consents.giveBack(personId, message.templateId, noticeId);
    return notSent(error);
  }
}

/** The rung of WeChat's messages: by the long-term template, else the one-time one, each on a consent of its own. */
export const subscription =
  (deps: SubscriptionDeps): Attempt =>
  async (delivery) => {
    const said = words[delivery.kind];
    const { longTerm, once } = deps.templates[delivery.kind] ?? {};
    const templateIds = [longTerm, once].filter((id) => id !== undefined);
    if (!said || templateIds.length === 0) return { outcome: 'notSetUp', reason: 'noTemplate' };
    const person = await deps.people.get(delivery.personId);
    if (!person?.openid) return { outcome: 'noAddress', reason: 'noWeChat' };
    let reason = 'noConsent';
    for (const templateId of templateIds) {
      const { personId, noticeId } = delivery;
      if (!(await deps.consents.spend(personId, templateId, noticeId, deps.now()))) continue;
      const message = subscribeMessage(delivery, said, { openid: person.openid, templateId });
      const tried = await sendOn({ delivery, message }, deps);
      if (tried !== 'usedUp') return tried;
      reason = '43101';
    }
    return { outcome: 'declined', reason };
  };
