import * as z from '../../../contract/z';
import type { SmsAccount } from './account';
import type { TextMessage } from './messages';

export const SendSms = z.object({
  PhoneNumberSet: z.array(z.string()).min(1),
  SmsSdkAppId: z.string(),
  TemplateId: z.string(),
  SignName: z.string().default(''),
  TemplateParamSet: z.array(z.string()).default([]),
  SessionContext: z.string().max(512).default(''),
});
export type SendSms = z.infer<typeof SendSms>;

const mostNumbers = 200;

/** Why a request is refused as a whole; undefined when each number gets an answer of its own. */
export function requestProblem({ PhoneNumberSet, SmsSdkAppId }: SendSms, appId: string): string | undefined {
  if (SmsSdkAppId !== appId) return 'UnauthorizedOperation.SmsSdkAppIdVerifyFail';
  if (PhoneNumberSet.length > mostNumbers) return 'LimitExceeded.PhoneNumberCountLimit';
  return undefined;
}

const mobile = /^\+861[3-9]\d{9}$/;
const dayMs = 86_400_000;

/** How many numbers in braces a template has, `{1}` to `{n}`. */
const places = (template: string): number => new Set(template.match(/\{\d+\}/g) ?? []).size;

export const filled = (template: string, values: readonly string[]): string =>
  template.replace(/\{(\d+)\}/g, (_, place: string) => values[Number(place) - 1] ?? '');

/** Why one number is not sent to, in Tencent's words; undefined when it is. */
export function numberProblem(
  phone: string,
  { TemplateId, SignName, TemplateParamSet }: SendSms,
  { signName, templates }: SmsAccount,
): string | undefined {
  const template = templates[TemplateId];
  if (template === undefined) return 'FailedOperation.TemplateIncorrectOrUnapproved';
  if (SignName !== signName) return 'FailedOperation.SignatureIncorrectOrUnapproved';
  if (TemplateParamSet.length !== places(template))
    return 'FailedOperation.TemplateParamSetNotMatchApprovedTemplate';
  return mobile.test(phone) ? undefined : 'InvalidParameterValue.IncorrectPhoneNumber';
}

/** The limits every account begins with: one message of the same text in 30 seconds, ten a day to one number. */
export function tooMany(text: string, before: readonly TextMessage[], at: Date): string | undefined {
  const since = (ms: number) => before.filter((one) => at.getTime() - new Date(one.at).getTime() < ms);
  if (since(30_000).some((one) => one.text === text)) return 'LimitExceeded.PhoneNumberThirtySecondLimit';
  return since(dayMs).length >= 10 ? 'LimitExceeded.PhoneNumberDailyLimit' : undefined;
}
