import type { DynamoDBRecord } from 'aws-lambda';
import type { SignInTexts } from '../../channels/sms/sms';
import { isMobile } from '../../channels/sms/sms';
import { textMinutes } from '../../contract/people/textSignIn';
import type { Instant } from '../../contract/ids';
import * as z from '../../contract/z';
import { errorFields, type Log } from '../../runtime/log';
import type { Rates } from '../../store/rates';
import type { Seal } from '../../store/seal/seal';
import { SealBroken } from '../../store/seal/envelope';
import type { SignIns } from '../../store/signIns/signIns';
import { readTexted, type Texted } from '../../store/signIns/textedItem';
import { BrokenItem } from '../../store/table/readItem';
import { StreamImage } from '../streamImage';

export type SignInDeps = {
  /** Null where browsers are not signed in by text message. */
  texts: SignInTexts | null;
  signIns: Pick<SignIns, 'ownerOfNumber'>;
  rates: Pick<Rates, 'add'>;
  seal: Seal;
  now: () => Instant;
  log: Log;
};

/** One that cannot be read is logged and passed over. */
function textedIn({ dynamodb }: DynamoDBRecord, { seal, log }: SignInDeps): Texted | null {
  try {
    return readTexted(StreamImage.parse(dynamodb?.NewImage ?? {}), seal);
  } catch (error) {
    if (!(error instanceof BrokenItem || error instanceof z.ZodError || error instanceof SealBroken))
      throw error;
    log('sign_in_not_texted', errorFields(error));
    return null;
  }
}

/**
 * Sends what lets a browser in, to numbers alone that WeChat has named as somebody's. Here and not in the request that asks for
 * it: that one costs the same whatever is known of a number, and ends before anybody looks. One that could not be sent is not
 * tried again: whoever waits asks for another.
 * @throws StoreUnavailable when the batch is to be brought again
 */
export const createSignInHandler =
  (deps: SignInDeps) =>
  async (records: readonly DynamoDBRecord[]): Promise<void> => {
    const { texts, signIns, rates, now, log } = deps;
    if (!texts || records.length === 0) return;
    await deps.seal.fresh();
    for (const record of records) {
      const texted = textedIn(record, deps);
      // Brought late or again: what nobody can use any more is not sent.
      if (!texted || texted.expiresAt <= now() || !isMobile(texted.phone)) continue;
      const { secret, phone, code, expiresAt } = texted;
      if ((await signIns.ownerOfNumber(phone, now())) === null) continue;
      if ((await rates.add(`texted ${secret}`, expiresAt, 1, expiresAt)) > 1) continue;
      const sent = await texts.send({ phone, code, minutes: textMinutes });
      if (sent.outcome !== 'sent') log('sign_in_not_texted', { reason: sent.reason });
    }
  };
