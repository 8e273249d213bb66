import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'tencentcloud-sdk-nodejs-sms/tencentcloud/services/sms/v20210111/sms_client';
import { listen } from '../../../../functions/local/stack/front/listen';
import { localSmsAccount as account } from '../../../../functions/local/platforms/sms/account';
import { createSmsStandIn } from '../../../../functions/local/platforms/sms/sms';
import { good, signed, smsScene as scene, start } from './smsScene';

test('a message arrives in the approved words, and a report of it is pushed as Tencent pushes it', async () => {
  const { standIn, ask, reports } = scene();
  const reply = await ask();
  expect(reply).toEqual({
    RequestId: expect.any(String),
    SendStatusSet: [
      {
        SerialNo: expect.stringMatching(/^\d+:\d+$/),
        PhoneNumber: '+8613800000001',
        Fee: 1,
        SessionContext: 'notice-1',
        Code: 'Ok',
        Message: 'send success',
        IsoCode: 'CN',
      },
    ],
  });
  await standIn.settled();
  const [{ SerialNo: sid }] = reply.SendStatusSet;
  expect(standIn.texts()).toMatchObject([
    {
      phone: '+8613800000001',
      text: '【掌上公共法律服务】您的事项150902-2026-Z-00001-1：已答复。请在微信小程序“掌上公共法律服务”里查看，或拨打12348。',
      report: { serialNo: sid, status: 'SUCCESS', taken: true },
    },
  ]);
  expect(reports.map(({ url }) => url)).toEqual(['http://us.test/sms/reports/secret']);
  expect(JSON.parse(reports[0]?.body ?? '')).toEqual([
    {
      user_receive_time: '2026-03-02 08:00:00',
      nationcode: '86',
      mobile: '13800000001',
      report_status: 'SUCCESS',
      errmsg: 'DELIVRD',
      description: '用户短信送达成功',
      sid,
      ext: 'notice-1',
    },
  ]);
});

test.each([
  ['AuthFailure.SignatureFailure', { authorization: 'none' }],
  ['AuthFailure.SignatureFailure', { host: 'elsewhere.test' }],
  ['AuthFailure.SignatureFailure', { 'content-type': 'text/plain' }],
  ['AuthFailure.SignatureExpire', { 'x-tc-timestamp': String(start / 1000 - 301) }],
  ['AuthFailure.SignatureExpire', { 'x-tc-timestamp': 'now' }],
  ['AuthFailure.SignatureFailure', { 'x-tc-timestamp': String(start / 1000 - 299) }],
  ['InvalidAction', { 'x-tc-action': 'PullSms' }],
  ['NoSuchVersion', { 'x-tc-version': '2019-07-11' }],
])('%s for the headers %j', async (code, headers) => {
  const { standIn, ask } = scene();
  expect(await ask({}, headers)).toMatchObject({ Error: { Code: code, Message: expect.any(String) } });
  expect(standIn.texts()).toHaveLength(0);
});

test('a body that was changed on its way, another key and another account are no signature', async () => {
  const { standIn } = scene();
  const body = JSON.stringify(good);
  const send = async (text: string, headers: Record<string, string>) =>
    (await (await standIn.app.request('/', { method: 'POST', body: text, headers })).json()).Response.Error
      ?.Code;
  expect(await send(body.replace('1380', '1390'), signed(body, start))).toBe('AuthFailure.SignatureFailure');
  expect(await send(body, signed(body, start, {}, 'other'))).toBe('AuthFailure.SignatureFailure');
  const { authorization } = signed(body, start);
  const other = { authorization: authorization.replace(account.secretId, 'AKIDother') };
  expect(await send(body, signed(body, start, other))).toBe('AuthFailure.SecretIdNotFound');
});

test.each([
  ['UnauthorizedOperation.SmsSdkAppIdVerifyFail', { SmsSdkAppId: '1400000001' }],
  [
    'LimitExceeded.PhoneNumberCountLimit',
    { PhoneNumberSet: Array.from({ length: 201 }, () => '+8613800000001') },
  ],
  ['InvalidParameter', { PhoneNumberSet: [] }],
  ['InvalidParameter', { TemplateParamSet: 'x' }],
])('the whole request is refused with %s', async (code, change) => {
  expect(await scene().ask(change)).toMatchObject({ Error: { Code: code } });
});

test.each([
  ['FailedOperation.TemplateIncorrectOrUnapproved', { TemplateId: '9' }],
  ['FailedOperation.SignatureIncorrectOrUnapproved', { SignName: '别的签名' }],
  ['FailedOperation.TemplateParamSetNotMatchApprovedTemplate', { TemplateParamSet: ['1'] }],
  ['FailedOperation.TemplateParamSetNotMatchApprovedTemplate', { TemplateParamSet: undefined }],
  ['InvalidParameterValue.IncorrectPhoneNumber', { PhoneNumberSet: ['13800000001'] }],
  ['InvalidParameterValue.IncorrectPhoneNumber', { PhoneNumberSet: ['+8604741234567'] }],
])('a number is refused with %s', async (code, change) => {
  const { standIn, ask } = scene();
  expect(await ask(change)).toMatchObject({ SendStatusSet: [{ Code: code, SerialNo: '', Fee: 0 }] });
  expect(standIn.texts()).toHaveLength(0);
});

test('each number has an answer of its own', async () => {
  const reply = await scene().ask({ PhoneNumberSet: ['+8613800000001', 'x'] });
  expect(reply.SendStatusSet.map(({ Code }: { Code: string }) => Code)).toEqual([
    'Ok',
    'InvalidParameterValue.IncorrectPhoneNumber',
  ]);
});

test('the same text twice in thirty seconds, and the eleventh of a day, are refused', async () => {
  const { ask, pass } = scene();
  const codeOf = async (state: string) =>
    (await ask({ TemplateParamSet: ['1', state] })).SendStatusSet[0].Code;
  expect(await codeOf('1')).toBe('Ok');
  expect(await codeOf('1')).toBe('LimitExceeded.PhoneNumberThirtySecondLimit');
  pass(30);
  for (let count = 2; count <= 10; count += 1) expect(await codeOf(String(count))).toBe('Ok');
  expect(await codeOf('11')).toBe('LimitExceeded.PhoneNumberDailyLimit');
  pass(24 * 3600);
  expect(await codeOf('11')).toBe('Ok');
});

test('faults: refused, broken, lost before and lost after it was done', async () => {
  const { standIn, ask } = scene();
  standIn.faults.next('SendSms', { errcode: 'RequestLimitExceeded' });
  expect(await ask()).toMatchObject({ Error: { Code: 'RequestLimitExceeded' } });
  standIn.faults.next('SendSms', 'http502');
  standIn.faults.next('SendSms', 'dropBefore');
  await expect(ask()).rejects.toThrow();
  await expect(ask()).rejects.toThrow();
  expect(standIn.texts()).toHaveLength(0);
  standIn.faults.next('SendSms', 'dropAfterCommit');
  await expect(ask()).rejects.toThrow();
  expect(standIn.texts()).toHaveLength(1);
});

test('reports: failed, lost, twice, and forty minutes late', async () => {
  const { standIn, ask, reports, put, pass } = scene();
  for (const fault of ['fail', 'lost', 'twice', 'late'] as const) {
    standIn.nextReport(fault);
    await ask();
    await standIn.settled();
    pass(60);
  }
  expect(reports.map(({ body }) => JSON.parse(body)[0].report_status)).toEqual([
    'FAIL',
    'SUCCESS',
    'SUCCESS',
  ]);
  expect(put.map(({ ms }) => ms)).toEqual([2_400_000]);
  put.forEach(({ job }) => job());
  await standIn.settled();
  expect(reports).toHaveLength(4);
});

test('a report that is not taken is pushed three times in all', async () => {
  const { standIn, ask, reports } = scene({}, ['no', '{"result":1}', '{"result":1}']);
  await ask();
  await standIn.settled();
  expect(new Set(reports.map(({ body }) => body)).size).toBe(1);
  expect(reports).toHaveLength(3);
  expect(standIn.texts()).toMatchObject([{ report: { taken: false } }]);
});

test('messages and reports are there after a restart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sms-'));
  const statePath = join(folder, 'sms.jsonl');
  const { standIn, ask } = scene({ statePath });
  await ask();
  await standIn.settled();
  expect(scene({ statePath }).standIn.texts()).toEqual(standIn.texts());
  await rm(folder, { recursive: true });
});

test('Tencent’s own library is answered, mounted under a path behind the front door', async () => {
  const standIn = createSmsStandIn({ now: () => new Date(), mountedAt: '/stand-in/sms' });
  const door = await listen(0);
  door.open(async (request) => {
    const address = request.url.replace('/stand-in/sms', '');
    return standIn.app.fetch(new Request(address, request));
  });
  const { host } = new URL(door.origin);
  const client = new Client({
    credential: { secretId: account.secretId, secretKey: account.secretKey },
    region: 'ap-guangzhou',
    profile: { httpProfile: { protocol: 'http://', endpoint: `${host}/stand-in/sms` } },
  });
  expect(await client.SendSms(good)).toMatchObject({ SendStatusSet: [{ Code: 'Ok' }] });
  await door.close();
});
