import { rates } from '../../functions/contract/limits';
import { MessageEnv, ApiEnv, readEnv, ScheduleEnv, StoreEnv, WeChatEnv } from '../../functions/runtime/env';
import { clockKeys, clockRow } from '../../functions/domain/clocks/table';
import { receiptKey, tokenKey } from '../support/api';

const secret = 's'.repeat(32);
const whole = {
  TABLE_NAME: 'table',
  AWS_REGION: 'cn-northwest-1',
  NUMBER_SECRET: secret,
  CURSOR_SECRET: secret,
  SEAL_KEYS: secret,
  WECHAT_APP_ID: 'wx1',
  WECHAT_SECRET: 'quiet',
  TOKEN_KEYS: JSON.stringify({ keys: [tokenKey('first')] }),
  RECEIPT_KEYS: JSON.stringify({ keys: [receiptKey('first'), { ...receiptKey('retired'), d: undefined }] }),
};

test('a whole environment is read, with what is left out as it is by default', () => {
  expect(readEnv(ApiEnv, { ...whole, PATH: '/bin' })).toEqual({
    ...whole,
    SECRETS: [],
    WECHAT_BASE_URL: 'https://api.weixin.qq.com',
    TEMPLATES: {},
    TOKEN_KEYS: { keys: [expect.objectContaining({ kid: 'first', crv: 'P-256' })] },
    RECEIPT_KEYS: {
      keys: [
        expect.objectContaining({ kid: 'first', d: expect.any(String) }),
        expect.not.objectContaining({ d: expect.anything() }),
      ],
    },
    ALLOWED_ORIGINS: [],
    RATES: rates,
    LOCAL_HOLIDAYS: [],
    DUTY_HOURS: { from: '08:30', to: '17:30', on: 'workingDays' },
    CLOCK_LENGTHS: {},
    PAPERS: 'on',
    PUZZLE_BITS: 14,
    EDGE_ONLY: 'off',
    SEAL_KEY_DAYS: 30,
    SEAL_ALGORITHM: 'A256GCM',
  });
});

/** Keys may come from elsewhere. */
const needed = Object.keys(whole).filter((name) => name !== 'SEAL_KEYS');

test.each(needed)('when %s is missing the complaint names it, and it alone', (name) => {
  expect(() => readEnv(ApiEnv, { ...whole, [name]: undefined })).toThrow(`Environment: ${name} is missing`);
});

test('everything that is wrong is named at once, and no value is', () => {
  const wrong = { ...whole, NUMBER_SECRET: 'hush', TOKEN_KEYS: '{', TABLE_NAME: undefined };
  expect(() => readEnv(ApiEnv, wrong)).toThrow(
    /^Environment: TABLE_NAME is missing; NUMBER_SECRET is not valid; TOKEN_KEYS is not valid$/,
  );
});

test.each([
  ['TOKEN_KEYS', '{"keys":[]}'],
  ['TOKEN_KEYS', JSON.stringify({ keys: [{ ...tokenKey('x'), d: undefined }] })],
  ['RECEIPT_KEYS', '{"keys":[]}'],
  ['RECEIPT_KEYS', JSON.stringify({ keys: [{ ...receiptKey('x'), d: undefined }] })],
  ['RECEIPT_KEYS', JSON.stringify({ keys: [receiptKey('x'), receiptKey('x')] })],
  ['RECEIPT_KEYS', JSON.stringify({ keys: [receiptKey('a.b')] })],
  ['TEMPLATES', '{"birthday":"t"}'],
  ['TEMPLATES', '{"answered":{"forever":"t"}}'],
  // One template is either long-term or one-time: WeChat refuses a question about both (20002).
  ['TEMPLATES', '{"answered":"t","decision":{"longTerm":"t"}}'],
  ['RATES', '{"login":{"limit":0,"seconds":60}}'],
  ['LOCAL_HOLIDAYS', '[{"date":"11 July","name":"那达慕"}]'],
  // 法律援助法 43: seven days are the law's, and no deployment's to change.
  ['DUTY_HOURS', '{"from":"8:30"}'],
  ['DUTY_HOURS', '{"from":"17:30","to":"08:30"}'],
  ['DUTY_HOURS', '{"from":"08:30","to":"08:30"}'],
  ['DUTY_HOURS', '{"on":"weekends"}'],
  ['CLOCK_LENGTHS', '{"aid.review":30}'],
  ['CLOCK_LENGTHS', '{"consult.message":0}'],
  ['DYNAMODB_ENDPOINT', 'file:///etc/passwd'],
  ['LOCAL_HOLIDAYS', '[{"date":"2027-02-30","name":"那达慕"}]'],
  ['LOCAL_HOLIDAYS', '[{"date":"2027-07-11"}]'],
  ['CLOCK_LENGTHS', '{"aid.supply":0}'],
  ['CLOCK_LENGTHS', '{"aid.supply":1.5}'],
  ['CLOCK_LENGTHS', '{"aid.nothing":15}'],
])('%s as %s is not valid', (name, value) => {
  expect(() => readEnv(ApiEnv, { ...whole, [name]: value })).toThrow(
    new RegExp(`Environment: ${name}\\S* is not`),
  );
});

test('lists and settings are read from text', () => {
  const env = readEnv(ApiEnv, {
    ...whole,
    ALLOWED_ORIGINS: 'https://a.example,https://b.example',
    TEMPLATES: '{"answered":"t-1","decision":{"longTerm":"t-2","once":"t-3"}}',
    RATES: '{"login":{"limit":5,"seconds":60}}',
    LOCAL_HOLIDAYS: '[{"date":"2027-07-11","name":"那达慕"}]',
    CLOCK_LENGTHS: '{"consult.message":12}',
  });
  expect(env.ALLOWED_ORIGINS).toEqual(['https://a.example', 'https://b.example']);
  expect(env.TEMPLATES).toEqual({ answered: { once: 't-1' }, decision: { longTerm: 't-2', once: 't-3' } });
  expect(env.RATES).toEqual({ ...rates, login: { limit: 5, seconds: 60 } });
  expect(env.LOCAL_HOLIDAYS).toEqual([{ date: '2027-07-11', name: '那达慕' }]);
  expect(env.CLOCK_LENGTHS).toEqual({ 'consult.message': 12 });
});

test('what the law fixes is no setting of a place', () => {
  const lengths = (key: string) => ({ ...whole, CLOCK_LENGTHS: JSON.stringify({ [key]: 9 }) });
  for (const key of clockKeys)
    if (clockRow(key).setting) expect(readEnv(ApiEnv, lengths(key)).CLOCK_LENGTHS).toEqual({ [key]: 9 });
    else expect(() => readEnv(ApiEnv, lengths(key))).toThrow('CLOCK_LENGTHS');
});

test('a function is asked for no more than it works with', () => {
  const { WECHAT_APP_ID, WECHAT_SECRET, TOKEN_KEYS: _t, RECEIPT_KEYS: _r, ...store } = whole;
  const sealing = { SECRETS: [], SEAL_KEY_DAYS: 30, SEAL_ALGORITHM: 'A256GCM' };
  expect(readEnv(StoreEnv, store)).toEqual({ ...store, ...sealing });
  expect(readEnv(ScheduleEnv, store)).toEqual({
    ...{ ...store, ...sealing },
    LOCAL_HOLIDAYS: [],
    DUTY_HOURS: { from: '08:30', to: '17:30', on: 'workingDays' },
    CLOCK_LENGTHS: {},
  });
  expect(readEnv(WeChatEnv, { WECHAT_APP_ID, WECHAT_SECRET })).toMatchObject({ WECHAT_APP_ID });
});

test('being told things by WeChat is set up whole or not at all, and left empty for none', () => {
  const push = {
    WECHAT_PUSH_TOKEN: 'tokenOfTests',
    WECHAT_PUSH_KEY: 'k'.repeat(43),
    WECHAT_PUSH_MODE: 'safe',
  };
  expect(readEnv(ApiEnv, { ...whole, ...push })).toMatchObject(push);
  const none = { WECHAT_PUSH_TOKEN: '', WECHAT_PUSH_KEY: '', WECHAT_PUSH_MODE: '' };
  expect(readEnv(ApiEnv, { ...whole, ...none }).WECHAT_PUSH_MODE).toBeUndefined();
  for (const name of Object.keys(push))
    expect(() => readEnv(ApiEnv, { ...whole, ...push, [name]: '' })).toThrow(`${name} is`);
  for (const wrong of [
    { WECHAT_PUSH_KEY: 'short' },
    { WECHAT_PUSH_MODE: 'both' },
    { WECHAT_PUSH_TOKEN: 'x y' },
  ])
    expect(() => readEnv(ApiEnv, { ...whole, ...push, ...wrong })).toThrow(Object.keys(wrong)[0]);
});

test('text messages are set up whole or not at all, and the waits of a notice may be set one by one', () => {
  const sms = { SMS_SECRET_ID: 'i', SMS_SECRET_KEY: 'k', SMS_APP_ID: 'a', SMS_SIGN: 's', SMS_TEMPLATE: 't' };
  expect(readEnv(MessageEnv, { ...whole, ...sms })).toMatchObject(sms);
  expect(readEnv(MessageEnv, { ...whole, SMS_SIGN: '' }).SMS_SIGN).toBeUndefined();
  expect(() => readEnv(MessageEnv, { ...whole, ...sms, SMS_SIGN: '' })).toThrow('SMS_SIGN');
  expect(readEnv(MessageEnv, { ...whole, TELLING_WAITS: '{"callWorkingDays":3}' }).TELLING_WAITS).toEqual({
    ...{ confirmMinutes: 60, patienceHours: 24, statutoryPatienceHours: 4, callWorkingDays: 3 },
    serviceDays: 3,
  });
  expect(() => readEnv(MessageEnv, { ...whole, TELLING_WAITS: '{"confirmMinutes":0}' })).toThrow(
    'TELLING_WAITS',
  );
});

test('WeCom is set up whole or not at all', () => {
  const weCom = { WECOM_CORP_ID: 'ww1', WECOM_SECRET: 'secret', WECOM_AGENT_ID: '1000002' };
  expect(readEnv(MessageEnv, { ...whole, ...weCom })).toMatchObject({ WECOM_AGENT_ID: 1000002 });
  expect(readEnv(MessageEnv, { ...whole, WECOM_SECRET: '' }).WECOM_SECRET).toBeUndefined();
  expect(() => readEnv(MessageEnv, { ...whole, ...weCom, WECOM_AGENT_ID: '' })).toThrow('WECOM_AGENT_ID');
});
