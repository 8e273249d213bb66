import { createHash } from 'node:crypto';
import type { Handler } from 'hono';
import * as z from '../../../contract/z';
import type { WeChatApp } from './account';
import { jsonBody } from '../jsonBody';
import { codeLifeMs, openidIn, type IssuedCodes } from './issuedCodes';
import type { Memory } from './memory';
import { errorReply, jsonReply } from './reply';
import type { AccountQuirks } from './options';
import { tokenRefusal, type Tokens } from './tokens';

const Asked = z.object({ code: z.string(), openid: z.string().optional() });

/** The invented number of a person's phone, always the same. */
export function phoneOf(openid: string): string {
  const digits = createHash('sha256').update(openid).digest().readUInt32BE() % 10_000;
  return `1990000${String(digits).padStart(4, '0')}`;
}

type Parts = {
  account: WeChatApp;
  memory: Memory;
  tokens: Tokens;
  codes: IssuedCodes;
  quirks: AccountQuirks;
  now: () => Date;
};

/**
 * `POST /wxa/business/getuserphonenumber`: a code of the phone button works once, for five minutes, and for the person
 * who tapped it. A code of `wx.login` is of no use here.
 */
export function phoneRoute({ account, memory, tokens, codes, quirks, now }: Parts): Handler {
  return async (context) => {
    const refusal = tokenRefusal(context, tokens);
    if (refusal) return refusal;
    const asked = Asked.safeParse(await jsonBody(context));
    if (!asked.success) return errorReply(47001);
    const { code, openid: claimed } = asked.data;
    const openid = openidIn('phone', code);
    const tooOld = codes.ageMs(code) > codeLifeMs;
    if (openid === undefined || tooOld || memory.isUsed(code)) return errorReply(40029);
    if (claimed !== undefined && claimed !== openid) return errorReply(40029);

    memory.useCode(code);
    const phone = phoneOf(openid);
    return jsonReply({
      errcode: 0,
      errmsg: 'ok',
      phone_info: {
        phoneNumber: phone,
        purePhoneNumber: phone,
        countryCode: quirks.countryCode === 'number' ? 86 : '86',
        watermark: { timestamp: Math.floor(now().getTime() / 1000), appid: account.appId },
      },
    });
  };
}
