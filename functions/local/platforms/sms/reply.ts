import { randomUUID } from 'node:crypto';

const messages: Readonly<Record<string, string>> = {
  'AuthFailure.SignatureFailure':
    'The provided credentials could not be validated. Please check your signature is correct.',
  'AuthFailure.SignatureExpire': 'Signature expired, please check the timestamp.',
  'AuthFailure.SecretIdNotFound': 'The SecretId is not found, please ensure that your SecretId is correct.',
  InvalidAction: 'The request action is invalid.',
  NoSuchVersion: 'The API version does not exist.',
  InvalidParameter: 'The request parameter is incorrect.',
  'InvalidParameterValue.TemplateParameterFormatError': 'Verification code template parameter format error.',
  'LimitExceeded.PhoneNumberCountLimit':
    'The number of phone numbers exceeds the upper limit in a single request.',
  'UnauthorizedOperation.SmsSdkAppIdVerifyFail': 'SmsSdkAppId verification failed.',
  RequestLimitExceeded: 'The number of requests exceeds the frequency limit.',
  LimitExceeded: 'Quota limit exceeded.',
  InternalError: 'An internal error has occurred. Retry your request.',
};

/** A reply as Tencent Cloud's API gives it: HTTP 200, everything under `Response`. */
export const cloudReply = (content: Readonly<Record<string, unknown>>): Response =>
  Response.json({ Response: { ...content, RequestId: randomUUID() } });

/** A refusal of the whole request. */
export const cloudError = (code: string): Response =>
  cloudReply({ Error: { Code: code, Message: messages[code] ?? 'The operation failed.' } });
