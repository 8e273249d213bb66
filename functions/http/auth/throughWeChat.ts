import type { WeChatClient } from '../../channels/wechat/client';
import { WeChatQuota, WeChatRejected, WeChatUnavailable } from '../../channels/wechat/failures';
import { scanSignInPage } from '../../contract/people/scan';
import { Phone } from '../../contract/numbers/phone';
import type { ProblemCode } from '../../contract/problems';
import { Refused } from '../../domain/refused';
import { errorFields, type Log, type LogEvent, type LogFields } from '../../runtime/log';
import type { WeChatPeople } from '../context';

type Refusals = Partial<Record<number, ProblemCode>>;

/** WeChat's answers to a code that a person can do something about. */
const loginRefusals: Refusals = {
  40029: 'login_code_invalid',
  40163: 'login_code_invalid',
  40226: 'login_refused',
};
/** 0: WeChat has no objection and we have: the number was given to another mini-program. */
const phoneRefusals: Refusals = {
  0: 'phone_code_invalid',
  40029: 'phone_code_invalid',
  40163: 'phone_code_invalid',
};

const isWeChats = (error: unknown): error is WeChatRejected | WeChatUnavailable | WeChatQuota =>
  error instanceof WeChatRejected || error instanceof WeChatUnavailable || error instanceof WeChatQuota;

function refusalIn(error: unknown, refusals: Refusals): ProblemCode | undefined {
  if (error instanceof WeChatRejected) return refusals[error.errcode ?? 0];
  return isWeChats(error) ? 'wechat_unavailable' : undefined;
}

/** What WeChat can be asked about a failure of its own. */
function factsOf(error: unknown): Pick<LogFields, 'errcode' | 'rid'> {
  const { errcode, rid } = isWeChats(error) ? error : {};
  return { ...(errcode === undefined ? {} : { errcode }), ...(rid === undefined ? {} : { rid }) };
}

/** Signing in, here and in a browser, and giving a phone number through WeChat, with its answers in our words. */
export function throughWeChat(
  { codeToSession, phoneNumber, qrCode }: Pick<WeChatClient, 'codeToSession' | 'phoneNumber' | 'qrCode'>,
  log: Log,
): WeChatPeople {
  async function asked<T>(answer: Promise<T>, refusals: Refusals, event: LogEvent): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      const refusal = refusalIn(error, refusals);
      if (refusal === undefined || refusal === 'wechat_unavailable')
        log(event, { ...errorFields(error), ...factsOf(error) });
      throw refusal ? new Refused(refusal) : error;
    }
  }
  return {
    codeToSession: (code) => asked(codeToSession(code), loginRefusals, 'login_failed'),
    async signInCode(scene) {
      // That WeChat refuses to draw it, as long as the released mini-program lacks the page, is nothing a visitor can mend.
      return qrCode({ scene, page: scanSignInPage }).catch((error: unknown) => {
        log('code_not_drawn', { ...errorFields(error), ...factsOf(error) });
        throw isWeChats(error) ? new Refused('wechat_unavailable') : error;
      });
    },
    async phoneNumber(given) {
      const { number, countryCode } = await asked(phoneNumber(given), phoneRefusals, 'phone_failed');
      const phone = Phone.safeParse(countryCode === '86' ? number : '');
      // A number of another country: nobody here could call it or send it a message.
      if (!phone.success) throw new Refused('phone_code_invalid');
      return phone.data;
    },
  };
}
