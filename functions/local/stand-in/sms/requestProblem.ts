import * as z from '../../../contract/z';

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
