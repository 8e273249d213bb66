import type { CodeLock } from '../../functions/contract/numbers/codeQuestion';
import { rates } from '../../functions/contract/limits';
import { type Api, openApi, unhurried } from '../support/api';
import { newCode, newKey, withoutName } from '../support/filings';
import { personWith, requestTo, signIn, visitor } from '../support/person';

let api: Api;
beforeAll(async () => {
  api = await openApi({ rates: { ...unhurried, codeAnswer: rates.codeAnswer } });
});
afterAll(() => api.close());

const phone: CodeLock = { ask: 'phone', answer: '5178' };
const asked = (lock: CodeLock, code = newCode(), key = newKey()) => ({
  body: { ...withoutName(key, code), lock },
});

/** A question filed under a code that asks something; the code. */
async function filed(lock: CodeLock = phone) {
  const { body } = asked(lock);
  const { view } = await visitor(api).call('fileWithoutName', { body });
  return { code: body.code, body, caseId: view.state.id };
}
const opening = (code: string, answer?: string) => ({
  body: { code, ...(answer !== undefined && { answer }) },
});
const opens = async (code: string, answer?: string): Promise<boolean> =>
  (await visitor(api).send('recover', opening(code, answer))).status === 200;

test.each<[CodeLock, string[], string[]]>([
  [phone, ['5178', ' ５１７８ '], ['5179', '51', '']],
  [{ ask: 'birth', answer: '1962-05' }, ['196205', '1962年5月', '1962 05', '1962.5'], ['1962', '196206']],
  [{ ask: 'word', answer: '老榆树' }, ['老榆树', ' 老 榆树。'], ['榆树', '老榆树下']],
])('%j opens to its answer however it is written, and to no other', async (lock, right, wrong) => {
  const { code, caseId } = await filed(lock);
  for (const answer of wrong) expect(await opens(code, answer)).toBe(false);
  expect(await opens(code)).toBe(false);
  for (const answer of right) expect(await opens(code, answer)).toBe(true);
  const back = personWith(await visitor(api).call('recover', opening(code, right[0])), api);
  expect((await back.call('myCases', { query: {} })).rows.map(({ id }) => id)).toEqual([caseId]);
});

test.each<CodeLock>([
  { ask: 'phone', answer: '518' },
  { ask: 'phone', answer: '老榆树' },
  { ask: 'birth', answer: '1962-13' },
  { ask: 'word', answer: '树' },
])('%j is no answer to its question', async (lock) => {
  const { status, text } = await visitor(api).send('fileWithoutName', asked(lock));
  expect([status, text]).toEqual([422, expect.stringContaining('/lock/answer')]);
});

test('five wrong answers in a day, and the right one opens nothing until the next; of another code it does', async () => {
  const [{ code }, other] = [await filed(), await filed()];
  for (let tried = 0; tried < 5; tried += 1) expect(await opens(code, `000${tried}`)).toBe(false);
  expect(await opens(code, '5178')).toBe(false);
  expect(await opens(other.code, '5178')).toBe(true);
  api.wait(86_400_000);
  for (let often = 0; often < 8; often += 1) expect(await opens(code, '5178')).toBe(true);
});

test('tries at the same moment, on instances that know nothing of each other, are tries too', async () => {
  const { code } = await filed();
  const guesses = ['0001', '0002', '0003', '0004', '0005', '0006', '0007', '0008', '5178'];
  const ask = (answer: string) =>
    api.instance({ store: api.coldStore() }).send(requestTo('recover', opening(code, answer)));
  await Promise.all(guesses.slice(0, -1).map(ask));
  expect((await ask('5178')).status).toBe(422);
});

test('a wrong answer and a code that never was are told the same, at the same cost', async () => {
  const { code } = await filed();
  const taken = await filed();
  await (await signIn(api, 'olan')).call('bindCase', opening(taken.code, '5178'));
  const answers = [];
  for (const [which, answer] of [
    [code, '0000'],
    [newCode(), '0000'],
    [newCode(), undefined],
    [taken.code, '5178'],
  ] as const) {
    api.faults.sent();
    const request = { ...requestTo('recover', opening(which, answer)), requestId: 'same' };
    const { status, text } = await api.send(request);
    answers.push({ status, text, calls: api.faults.sent() });
  }
  expect(answers[0]).toMatchObject({ status: 422, calls: ['GetItem', 'UpdateItem'] });
  for (const one of answers) expect(one).toEqual(answers[0]);
});

test('while tries cannot be counted nothing is opened', async () => {
  const { code } = await filed();
  const down = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  for (let attempt = 0; attempt < 6; attempt += 1) api.faults.on('UpdateItem', 'before', down);
  const { status } = await visitor(api).send('recover', opening(code, '5178'));
  api.faults.clear();
  expect(status).toBe(503);
  expect(await opens(code, '5178')).toBe(true);
});

test('under a code that asks, nobody files once more without the answer, and asking so is a try', async () => {
  const { code, body } = await filed();
  const again = await visitor(api).send('fileWithoutName', { body });
  expect(again.status).toBe(200);
  for (const lock of [undefined, { ask: 'phone', answer: '0000' } as const]) {
    const { lock: _, ...bare } = { ...body, key: newKey() };
    const other = { body: lock ? { ...bare, lock } : bare };
    expect(await visitor(api).refused('fileWithoutName', other)).toBe('recovery_code_invalid');
  }
  for (let tried = 0; tried < 3; tried += 1) await opens(code, '0001');
  expect(await opens(code, '5178')).toBe(false);
});

test('becomes one’s own by the answer; the answer lies nowhere, not in the log either', async () => {
  const { code, caseId } = await filed({ ask: 'word', answer: '老榆树' });
  const resident = await signIn(api, 'olan');
  expect(await resident.refused('bindCase', opening(code, '杨树'))).toBe('recovery_code_invalid');
  expect(await resident.call('bindCase', opening(code, '老榆树'))).toEqual({ caseId });
  const kept = (await api.everything()).join() + JSON.stringify(api.logged);
  expect(kept).not.toContain('老榆树');
});
