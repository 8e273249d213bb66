import { Client } from 'tencentcloud-sdk-nodejs-sms/tencentcloud/services/sms/v20210111/sms_client';
import * as z from '../../contract/z';
import type { SignInTexts, Sms, TextOutcome } from './sms';

type Wait = Extract<TextOutcome, { outcome: 'later' }>['wait'];

const minute: Wait = { seconds: 60 };

/** Codes after which the same message may go out later, and when. Source: error codes of SendSms, 2021-01-11. */
const passing: Readonly<Record<string, Wait>> = {
  'LimitExceeded.PhoneNumberThirtySecondLimit': minute,
  'LimitExceeded.PhoneNumberOneHourLimit': { seconds: 3600 },
  'LimitExceeded.PhoneNumberDailyLimit': 'tomorrow',
  'LimitExceeded.PhoneNumberSameContentDailyLimit': 'tomorrow',
  'LimitExceeded.AppMainlandChinaDailyLimit': 'tomorrow',
  'LimitExceeded.AppDailyLimit': 'tomorrow',
  'LimitExceeded.DailyLimit': 'tomorrow',
  'LimitExceeded.DeliveryFrequencyLimit': minute,
  LimitExceeded: minute,
  RequestLimitExceeded: minute,
  InternalError: 'longer',
};

/** The person has told their network, or us, that they want no more. */
const refusedByPerson = ['FailedOperation.PhoneNumberInBlacklist'];

/** The provider cannot say whether the network took the message: it may have gone out. */
const lost = ['Timeout', 'SendAndRecvFail', 'ParseBackendResponseFail', 'UnknownError', 'OtherError'].map(
  (word) => `InternalError.${word}`,
);

/** What one of Tencent Cloud's codes means for a message; a code not known here is final, and our setting to mend. */
export function outcomeOf(code: string): Exclude<TextOutcome, { outcome: 'sent' }> {
  const wait = passing[code];
  if (wait !== undefined) return { outcome: 'later', reason: code, wait };
  if (refusedByPerson.includes(code)) return { outcome: 'declined', reason: code };
  return { outcome: lost.includes(code) ? 'unknown' : 'failed', reason: code };
}

export interface TencentSmsOptions {
  readonly secretId: string;
  readonly secretKey: string;
  /** The application's SdkAppId. */
  readonly appId: string;
  /** The approved signature, without its brackets. */
  readonly sign: string;
  /** The approved template, whose variables are filled in as its caller says. */
  readonly template: string;
  /** Where a stand-in is mounted; Tencent Cloud when not given. */
  readonly baseUrl?: string | undefined;
}

const Answer = z.object({
  SendStatusSet: z.array(z.object({ Code: z.string(), SerialNo: z.string().default('') })).min(1),
});

/** The SDK's error: a code from the service, the status of a broken answer, or neither when nothing came back. */
const Trouble = z.object({
  code: z.string().optional(),
  httpCode: z.number().optional(),
  message: z.string(),
});

const neverConnected = /\b(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH)\b/;

function outcomeOfTrouble(error: unknown): TextOutcome {
  const { code, message, httpCode } = Trouble.parse(error);
  if (code) return outcomeOf(code);
  if (httpCode === undefined && neverConnected.test(message))
    return { outcome: 'later', reason: 'unreachable', wait: 'longer' };
  return { outcome: 'unknown', reason: httpCode === undefined ? 'replyLost' : `http${httpCode}` };
}

const profileFor = (baseUrl: string | undefined) => {
  const { protocol, host, pathname } = new URL(baseUrl ?? 'https://sms.tencentcloudapi.com');
  // The SDK glues the two together and adds a slash.
  return { protocol: `${protocol}//`, endpoint: `${host}${pathname}`.replace(/\/$/, ''), reqTimeout: 5 };
};

/** One template of Tencent Cloud: it is sent with what stands in its variables. Not tried on a real account. */
function templateOf({ secretId, secretKey, appId, sign, template, baseUrl }: TencentSmsOptions) {
  const client = new Client({
    credential: { secretId, secretKey },
    region: 'ap-guangzhou',
    profile: { httpProfile: profileFor(baseUrl) },
  });
  return async (phone: string, variables: string[]): Promise<TextOutcome> => {
    try {
      const reply: unknown = await client.SendSms({
        PhoneNumberSet: [`+86${phone}`],
        SmsSdkAppId: appId,
        SignName: sign,
        TemplateId: template,
        TemplateParamSet: variables,
      });
      const answer = Answer.safeParse(reply);
      const [status] = answer.data?.SendStatusSet ?? [];
      if (!status) return { outcome: 'unknown', reason: 'replyBroken' };
      if (status.Code !== 'Ok') return outcomeOf(status.Code);
      return { outcome: 'sent', serial: status.SerialNo };
    } catch (error) {
      return outcomeOfTrouble(error);
    }
  };
}

/** What happened to a case: {1} its number, {2} what. */
export function tencentSms(options: TencentSmsOptions): Sms {
  const send = templateOf(options);
  return { send: ({ phone, caseNumber, state }) => send(phone, [caseNumber, state]) };
}

/** What lets a browser in: {1} six figures, {2} for how many minutes they hold. */
export function tencentSignIn(options: TencentSmsOptions): SignInTexts {
  const send = templateOf(options);
  return { send: ({ phone, code, minutes }) => send(phone, [code, String(minutes)]) };
}
