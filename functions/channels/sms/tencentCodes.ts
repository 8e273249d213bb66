import type { TextOutcome } from './sms';

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
