import { isMobile, type Sms } from '../../channels/sms/sms';
import { answersOf } from '../../domain/case/answers';
import type { Delivery } from '../../domain/deliveries/delivery';
import type { Cases } from '../../store/cases/cases';
import type { People } from '../../store/people/people';
import { words } from '../message/words';
import type { Attempt } from './attempt';

export type SmsDeps = {
  /** The provider; null where none is set up. */
  sms: Sms | null;
  cases: Pick<Cases, 'whole'>;
  people: Pick<People, 'get'>;
};

/** The number in the case's form, else that of the person's account; only those that can be sent a text message. */
async function phoneFor(delivery: Delivery, { cases, people }: SmsDeps): Promise<string | undefined> {
  const whole = await cases.whole(delivery.caseId);
  const answers = whole && answersOf(whole.head.kind, whole.events);
  const given = answers?.form.phone;
  if (given && isMobile(given)) return given;
  const own = (await people.get(delivery.personId))?.phone;
  return own && isMobile(own) ? own : undefined;
}

/** The rung of text messages. */
export const sms =
  (deps: SmsDeps): Attempt =>
  async (delivery) => {
    const said = words[delivery.kind];
    if (!deps.sms || !said) return { outcome: 'notSetUp', reason: 'smsNotSetUp' };
    const phone = await phoneFor(delivery, deps);
    if (phone === undefined) return { outcome: 'noAddress', reason: 'noMobile' };
    const { caseNumber } = delivery;
    const sent = await deps.sms.send({ phone, caseNumber, state: said.state });
    if (sent.outcome !== 'sent') return sent;
    return { outcome: 'sent', reason: null, ...(sent.serial && { messageId: sent.serial, phone }) };
  };
