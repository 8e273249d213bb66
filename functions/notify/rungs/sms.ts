import { isMobile, type Sms } from '../../channels/sms/sms';
import { phoneGivenBy, phoneWords } from '../../domain/joining/join';
import type { Delivery } from '../../domain/deliveries/delivery';
import type { Phone } from '../../contract/numbers/phone';
import type { Cases } from '../../store/cases/cases';
import type { People } from '../../store/people/people';
import { words } from '../message/words';
import type { Attempt } from './attempt';

export type SmsDeps = {
  /** The provider; null where none is set up. */
  sms: Sms | null;
  cases: Pick<Cases, 'withSteps'>;
  people: Pick<People, 'get' | 'hasAnswered'>;
};

type Address = { phone: Phone } | { phone: null; reason: 'noMobile' | 'notAnswered' };

/**
 * The number in the case's form, else that of the person's account; only those that can be sent a text message. One that
 * was typed and has never answered may be anybody's: it is sent none, and the next rung is tried (`answeredNumbers.ts`).
 */
async function addressOf(delivery: Delivery, { cases, people }: SmsDeps): Promise<Address> {
  const found = await cases.withSteps(delivery.caseId, phoneWords);
  const given = found && phoneGivenBy(found, delivery.personId);
  const person = await people.get(delivery.personId);
  const mobiles = [given, person?.phone].flatMap((phone) => (phone && isMobile(phone) ? [phone] : []));
  for (const phone of mobiles) if (person && (await people.hasAnswered(person, phone))) return { phone };
  return { phone: null, reason: mobiles.length > 0 ? 'notAnswered' : 'noMobile' };
}

/** The rung of text messages. */
export const sms =
  (deps: SmsDeps): Attempt =>
  async (delivery) => {
    const said = words[delivery.kind];
    if (!deps.sms || !said) return { outcome: 'notSetUp', reason: 'smsNotSetUp' };
    const address = await addressOf(delivery, deps);
    if (address.phone === null) return { outcome: 'noAddress', reason: address.reason };
    const { phone } = address;
    const { caseNumber } = delivery;
    const sent = await deps.sms.send({ phone, caseNumber, state: said.state });
    if (sent.outcome !== 'sent') return sent;
    return { outcome: 'sent', reason: null, ...(sent.serial && { messageId: sent.serial, phone }) };
  };
