import type { SmsAccount } from './account';
import type { TextMessage } from './happened';
import type { SendSms } from './requestProblem';

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
