import * as z from '../../contract/z';
import { WeChatRejected, WeChatUnavailable } from './failures';
import type { TokenCall } from './tokenCall';

const path = '/wxa/business/getuserphonenumber';

export interface PhoneCode {
  /** Of the phone-number button: works once and for five minutes; no code of `wx.login`. */
  readonly code: string;
  /** Whose code it has to be: WeChat refuses one that came from somebody else's phone. */
  readonly openid: string;
}

/** A number without its country code, and that code, `86` for China. */
export interface WeChatPhone {
  readonly number: string;
  readonly countryCode: string;
}

/** The documentation calls the country code text, and its own example has a number. */
const PhoneReply = z.object({
  phone_info: z.object({
    purePhoneNumber: z.string().min(1),
    countryCode: z.union([z.string(), z.number()]).transform(String),
    watermark: z.object({ appid: z.string() }),
  }),
});

/**
 * The phone number that a person has given away by WeChat's button.
 * @throws WeChatRejected 40029 when the code is unknown, too old, used or another's; with the field `watermark` when the
 * number was given to another mini-program. What every call with a token throws: a lost answer has spent the code.
 */
export async function phoneNumber(
  call: TokenCall,
  appId: string,
  { code, openid }: PhoneCode,
): Promise<WeChatPhone> {
  const reply = PhoneReply.safeParse(await call(path, { body: { code, openid } }));
  if (!reply.success) throw new WeChatUnavailable({ path }, 5);
  const { purePhoneNumber, countryCode, watermark } = reply.data.phone_info;
  if (watermark.appid !== appId) throw new WeChatRejected({ path }, 'watermark');
  return { number: purePhoneNumber, countryCode };
}
