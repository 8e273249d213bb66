import { createHash, createHmac } from 'node:crypto';
import { localSmsAccount as account } from '../../../../functions/local/platforms/sms/account';
import { createSmsStandIn, type SmsStandInOptions } from '../../../../functions/local/platforms/sms/sms';

export const start = new Date('2026-03-02T00:00:00Z').getTime();
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** Signed as Tencent's documentation says, by hand. */
export function signed(
  body: string,
  at: number,
  change: Record<string, string> = {},
  secret = account.secretKey,
) {
  const timestamp = String(Math.floor(at / 1000));
  const date = new Date(at).toISOString().slice(0, 10);
  const scope = `${date}/sms/tc3_request`;
  const canonical = [
    'POST',
    '/',
    '',
    'content-type:application/json',
    'host:sms.test',
    '',
    'content-type;host',
    sha256(body),
  ].join('\n');
  const key = hmac(hmac(hmac(`TC3${secret}`, date), 'sms'), 'tc3_request');
  const signature = hmac(key, `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${sha256(canonical)}`).toString(
    'hex',
  );
  return {
    'content-type': 'application/json',
    host: 'sms.test',
    authorization: `TC3-HMAC-SHA256 Credential=${account.secretId}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`,
    'x-tc-action': 'SendSms',
    'x-tc-version': '2021-01-11',
    'x-tc-timestamp': timestamp,
    ...change,
  };
}

export const good = {
  PhoneNumberSet: ['+8613800000001'],
  SmsSdkAppId: account.appId,
  TemplateId: '1000001',
  SignName: account.signName,
  TemplateParamSet: ['150902-2026-Z-00001-1', '已答复'],
  SessionContext: 'notice-1',
};

/** The stand-in, with a server of ours that takes reports and answers what the test says. */
export function smsScene(options: Partial<SmsStandInOptions> = {}, answers: string[] = []) {
  let at = start;
  const reports: { url: string; body: string }[] = [];
  const put: { ms: number; job: () => void }[] = [];
  const standIn = createSmsStandIn({
    now: () => new Date(at),
    reportUrl: 'http://us.test/sms/reports/secret',
    pause: async () => undefined,
    later: (ms, job) => void (ms === 0 ? job() : put.push({ ms, job })),
    fetch: async (input, init) => {
      reports.push({
        url: input instanceof Request ? input.url : input.toString(),
        body: typeof init?.body === 'string' ? init.body : '',
      });
      return new Response(answers.shift() ?? '{"result":0,"errmsg":"OK"}');
    },
    ...options,
  });
  const ask = async (change: object = {}, headers: Record<string, string> = {}) => {
    const body = JSON.stringify({ ...good, ...change });
    const reply = await standIn.app.request('/', {
      method: 'POST',
      body,
      headers: signed(body, at, headers),
    });
    return (await reply.json()).Response;
  };
  return { standIn, ask, reports, put, pass: (seconds: number) => (at += seconds * 1000) };
}
