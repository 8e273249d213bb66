import { reportsIn } from '../../../functions/channels/sms/report';
import { tencentSms, outcomeOf } from '../../../functions/channels/sms/tencent';
import { localSmsAccount, localSmsTemplate } from '../../../functions/local/platforms/sms/account';
import { createSmsStandIn } from '../../../functions/local/platforms/sms/sms';
import { listen, type FrontDoor } from '../../../functions/local/stack/front/listen';

let door: FrontDoor;
const standIn = createSmsStandIn({ now: () => new Date() });

beforeAll(async () => {
  door = await listen(0);
  door.open(async (request) => standIn.app.fetch(request));
});
afterAll(async () => {
  await standIn.stop();
  await door.close();
});
afterEach(() => standIn.faults.clear());

const { secretId, secretKey, appId, signName: sign } = localSmsAccount;
const account = { secretId, secretKey, appId, sign, template: localSmsTemplate };
const message = { phone: '13847412345', caseNumber: '150902-2026-Y-48213-70655-9', state: '已有决定' };
const sms = (change: Partial<typeof account> & { baseUrl?: string } = {}) =>
  tencentSms({ ...account, baseUrl: door.origin, ...change });

test('a message goes out with the case’s number and what happened, and nothing else', async () => {
  const sent = await sms().send(message);
  expect(sent).toEqual({ outcome: 'sent', serial: expect.stringMatching(/./) });
  const text = standIn.texts().at(-1);
  expect(JSON.stringify(text)).toContain('13847412345');
  expect(JSON.stringify(text)).toContain(message.caseNumber);
  expect(JSON.stringify(text)).toContain('已有决定');
});

test('what the provider says no to comes back as its word', async () => {
  expect(await sms({ secretKey: 'wrong' }).send(message)).toEqual({
    ...{ outcome: 'failed', reason: 'AuthFailure.SignatureFailure' },
  });
  standIn.faults.next('SendSms', { errcode: 'RequestLimitExceeded' });
  expect(await sms().send(message)).toMatchObject({ outcome: 'later', wait: { seconds: 60 } });
});

test('an answer that is lost, or broken, says that nobody knows', async () => {
  const before = standIn.texts().length;
  standIn.faults.next('SendSms', 'dropAfterCommit');
  expect(await sms().send({ ...message, phone: '13847412346' })).toEqual({
    ...{ outcome: 'unknown', reason: 'replyLost' },
  });
  expect(standIn.texts()).toHaveLength(before + 1);
  standIn.faults.next('SendSms', 'http502');
  expect(await sms().send(message)).toEqual({ outcome: 'unknown', reason: 'http502' });
});

test('a provider that cannot be reached has sent nothing', async () => {
  const closed = await listen(0);
  await closed.close();
  expect(await sms({ baseUrl: closed.origin }).send(message)).toEqual({
    ...{ outcome: 'later', reason: 'unreachable', wait: 'longer' },
  });
});

test.each([
  ['LimitExceeded.PhoneNumberThirtySecondLimit', 'later'],
  ['LimitExceeded.PhoneNumberDailyLimit', 'later'],
  ['InternalError', 'later'],
  ['InternalError.Timeout', 'unknown'],
  ['FailedOperation.PhoneNumberInBlacklist', 'declined'],
  ['FailedOperation.InsufficientBalanceInSmsPackage', 'failed'],
  ['SomethingNew.OfNextYear', 'failed'],
])('%s is %s', (code, outcome) => {
  expect(outcomeOf(code)).toMatchObject({ outcome, reason: code });
});

test('a report says by its serial number whether a message arrived, and a reason that is a code', () => {
  const of = (sid: string, status: string, errmsg: string, mobile = '13847412345') => ({
    ...{ sid, report_status: status, errmsg, mobile, nationcode: '86' },
    user_receive_time: '2026-08-05 12:00:09',
  });
  const when = { phone: '13847412345', at: '2026-08-05T04:00:09.000Z' };
  expect(
    reportsIn([
      of('8:1', 'SUCCESS', 'DELIVRD'),
      of('8:2', 'FAIL', 'MK:0001'),
      of('8:3', 'FAIL', '用户 张三', '+8613847412345'),
    ]),
  ).toEqual([
    { serial: '8:1', ...when, arrived: true, reason: null },
    { serial: '8:2', ...when, arrived: false, reason: 'MK:0001' },
    { serial: '8:3', ...when, arrived: false, reason: 'failed' },
  ]);
  for (const none of [null, {}, [{ sid: '' }], 'DELIVRD']) expect(reportsIn(none)).toBeNull();
});
