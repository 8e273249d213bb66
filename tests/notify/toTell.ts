import type { Sms, TextMessage, TextOutcome } from '../../functions/channels/sms/sms';
import type { Delivery } from '../../functions/domain/deliveries/delivery';
import type { Fault } from '../../functions/local/platforms/faults';
import { paths } from '../../functions/local/platforms/wechat/paths';
import { triedOf } from '../domain/deliveries/delivery';
import { doing, filed, owner } from '../support/moves';
import type { OpenTable } from '../support/table';
import { openid, scene, template } from './scene';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;

/** What the forms of `moves` have as the number to call. */
export const typedNumber = '13847412345';

let nth = 0;

export const allDone = { batchItemFailures: [] };

/** A provider of text messages that says these, one after the other, and then that all is well. */
export function providerSaying(...outcomes: TextOutcome[]): Sms & { sent: TextMessage[] } {
  const sent: TextMessage[] = [];
  return {
    sent,
    send: async (message) => {
      sent.push(message);
      return outcomes.shift() ?? { outcome: 'sent', serial: `serial-${sent.length}` };
    },
  };
}

type Told = {
  what?: 'answer' | 'decision';
  consents?: number;
  sms?: Sms;
  /** Whether the number of the form has answered for them before. */
  answered?: boolean;
};

/**
 * A new resident with consents to spend, and something to tell them: the answer to their question, or the decision on
 * their application, which the law asks to be told.
 */
export async function toTell(
  opened: OpenTable,
  { what = 'answer', consents = 5, sms, answered = true }: Told = {},
) {
  nth += 1;
  const templates = { answered: { once: template }, decision: { once: template } };
  const at = scene(opened, { templates, ...(sms && { sms }) });
  await at.resident();
  await at.agree(consents);
  if (answered) await at.store.people.noteAnswered(owner, typedNumber);
  const asked = filed(what === 'answer' ? 'consultation' : 'legalAid', { nth });
  await at.store.cases.put(asked);
  const move =
    what === 'answer' ? doing(asked.head, 'answer') : doing(doing(asked.head, 'startReview').head, 'refuse');
  const suffer = (fault: Fault, times?: number) => at.standIn.faults.next(paths.send, fault, times);
  async function delivery(): Promise<Delivery> {
    const [found] = await at.store.deliveries.ofCase(move.head.id);
    if (!found) throw new Error('nothing is told');
    return found;
  }
  /** Time passes, and every minute, or less often, what is due is carried on. */
  async function pass(minutes: number, every = 1) {
    for (let left = minutes; left > 0; left -= every) {
      at.pass(every * minuteMs);
      await at.carryOn();
    }
  }
  const state = async () => (await delivery()).state;
  return {
    ...{ at, asked, move, suffer, telling: delivery, pass, state },
    tried: async () => triedOf(await delivery()),
    sent: () => at.standIn.sent(openid),
  };
}
