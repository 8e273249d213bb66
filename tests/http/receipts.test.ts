import { createHash } from 'node:crypto';
import { canonicalJson } from '../../functions/contract/record/canonical';
import { readReceipt } from '../../functions/contract/record/receiptCode';
import { receiptSigner } from '../../functions/runtime/receiptSigner';
import { type Api, openApi, receiptKey } from '../support/api';
import { consultation, does, fileOne, legalAid, newKey, petition, question } from '../support/filings';
import { type Person, requestTo, signIn, staff, visitor } from '../support/person';
import { village } from '../support/town';

let api: Api;
let resident: Person;
const nowhere = '0000000000';

beforeAll(async () => {
  api = await openApi();
  resident = await signIn(api, 'olan');
});
afterAll(() => api.close());

const receiptsOf = async (person: Person, caseId: string) =>
  (await person.call('receipts', { params: { caseId } })).receipts;

const digestOf = (written: unknown): string =>
  createHash('sha256').update(canonicalJson(written)).digest('hex');

async function answeredCase() {
  const { state, answers } = await fileOne(resident);
  const answered = await does(await staff(api, 'lawyer'), state, 'answer', { text: '可以申请劳动仲裁。' });
  return { filed: state, answers, state: answered.state };
}

test('the resident holds a receipt of the filing and of the answer, each of its own words and dates', async () => {
  const { filed, answers, state } = await answeredCase();
  const receipts = await receiptsOf(resident, state.id);
  expect(receipts.map(({ seq, word }) => [seq, word])).toEqual([
    [1, 'file'],
    [2, 'answer'],
  ]);
  const said = receipts.map(({ receipt }) => api.deps.receipts.check(receipt));
  expect(said).toMatchObject([
    {
      number: state.number,
      seq: 1,
      at: filed.filedAt,
      text: digestOf(answers?.form),
      clocks: filed.dues.map(({ clock, dueOn }) => ({ key: clock, dueOn })),
    },
    {
      seq: 2,
      text: digestOf({ text: '可以申请劳动仲裁。' }),
      clocks: state.dues.map(({ clock, dueOn }) => ({ key: clock, dueOn })),
    },
  ]);
  expect(said[0]?.clocks).not.toEqual([]);
});

test.each([
  ['a consultation', consultation],
  ['an application for legal aid', legalAid],
  ['a petition', petition],
])('the form of %s, as the phone is shown it, has the digest of its receipt', async (_, filing) => {
  const { state } = await fileOne(resident, filing());
  const [receipt] = await receiptsOf(resident, state.id);
  const { answers } = await resident.call('getCase', { params: { caseId: state.id }, query: {} });
  expect(api.deps.receipts.check(receipt?.receipt ?? '')?.text).toBe(digestOf(answers?.form));
});

test('what a case goes on to does not change a receipt once given', async () => {
  const { state } = await fileOne(resident);
  const [first] = await receiptsOf(resident, state.id);
  api.wait(60_000);
  await does(await staff(api, 'lawyer'), state, 'answer', { text: '可以申请劳动仲裁。' });
  expect((await receiptsOf(resident, state.id))[0]).toEqual(first);
});

test('the words of the case are in no receipt', async () => {
  const { state } = await fileOne(resident, consultation());
  const [first] = await receiptsOf(resident, state.id);
  const payload = Buffer.from(first?.receipt.split('.')[1] ?? '', 'base64url').toString();
  expect(payload).toContain(state.number);
  expect(payload).not.toMatch(/[^\x20-\x7e]/);
});

test('whoever may read the case may show its receipts; to a stranger it is not there, byte for byte', async () => {
  const { state } = await fileOne(resident);
  expect(await receiptsOf(await staff(api, 'lawyer'), state.id)).toEqual(
    await receiptsOf(resident, state.id),
  );
  const strangers = await Promise.all([
    signIn(api, 'another'),
    staff(api, 'other-lawyer'),
    staff(api, 'admin'),
    signIn(api, 'lawyer'),
  ]);
  for (const { session } of strangers) {
    const [theirs, nobodys] = await Promise.all(
      [state.id, nowhere].map((caseId) =>
        api.send({
          ...requestTo('receipts', { params: { caseId } }, session.accessToken),
          requestId: 'same',
        }),
      ),
    );
    expect(theirs?.status).toBe(404);
    expect(theirs).toEqual(nobodys);
  }
});

test('a lawyer who has not said that no interest stands against it sees no receipt', async () => {
  const form = { topic: 'wages', question, language: 'zh', otherSide: '某某建筑公司' } as const;
  const { state } = await fileOne(resident, { kind: 'consultation', key: newKey(), areaCode: village, form });
  const lawyer = await staff(api, 'lawyer');
  expect((await lawyer.call('getCase', { params: { caseId: state.id }, query: {} })).answers).toBeNull();
  expect(await lawyer.refused('receipts', { params: { caseId: state.id } })).toBe('not_allowed');
});

test('staff who look at receipts are on the record of who read the case, its owner is not', async () => {
  const { state } = await fileOne(resident);
  const params = { caseId: state.id };
  await receiptsOf(resident, state.id);
  await receiptsOf(await staff(api, 'lawyer'), state.id);
  const { readings } = await resident.call('readers', { params, query: {} });
  expect(readings.map(({ role }) => role)).toEqual(['lawyer']);
});

test('a stranger costs the store the same looks as a case that is not there', async () => {
  const { state } = await fileOne(resident);
  const { session } = await signIn(api, 'looks-around');
  const looks = async (caseId: string) => {
    api.faults.sent();
    await api.send(requestTo('receipts', { params: { caseId } }, session.accessToken));
    return api.faults.sent().length;
  };
  expect(await looks(state.id)).toBe(await looks(nowhere));
});

test('anybody may have the public keys, and nothing private is among them', async () => {
  const { keys } = await visitor(api).call('receiptKeys', {});
  expect(keys).toEqual(api.deps.receipts.publicKeys);
  expect(Object.keys(keys[0] ?? {}).sort()).toEqual(['crv', 'kid', 'kty', 'x']);
});

test('anybody may ask whether a receipt is genuine', async () => {
  const { state } = await fileOne(resident);
  const [first] = await receiptsOf(resident, state.id);
  const ask = (receipt: string) => visitor(api).call('checkReceipt', { query: { receipt } });
  const receipt = first?.receipt ?? '';
  expect(await ask(receipt)).toEqual({
    valid: true,
    receipt: readReceipt(receipt)?.receipt,
    published: { is: 'waiting' },
  });
  expect(await ask(`我的回执：https://api.test/check?r=${receipt}`)).toMatchObject({ valid: true });
  expect(await ask(receipt.replace('R2.e', 'R2.f'))).toEqual({
    valid: false,
    receipt: null,
    published: null,
  });
  expect(await ask('随便写的')).toEqual({ valid: false, receipt: null, published: null });
  expect(await visitor(api).refused('checkReceipt', { query: { receipt: 'x'.repeat(2001) } })).toBe(
    'invalid_input',
  );
});

test('after a change of keys the old receipts are still genuine', async () => {
  const old = receiptKey('old');
  const { state } = await fileOne(resident);
  const before = api.instance({ receipts: receiptSigner([old]) });
  const after = api.instance({ receipts: receiptSigner([receiptKey('new'), { ...old, d: undefined }]) });
  const asking = requestTo('receipts', { params: { caseId: state.id } }, resident.session.accessToken);
  const receiptFrom = async ({ send }: typeof before): Promise<string> =>
    JSON.parse((await send(asking)).text).receipts[0].receipt;
  const [first, second] = [await receiptFrom(before), await receiptFrom(after)];
  expect(second).not.toBe(first);
  for (const receipt of [first, second])
    expect(await visitor(after).call('checkReceipt', { query: { receipt } })).toMatchObject({ valid: true });
  expect(await visitor(before).call('checkReceipt', { query: { receipt: second } })).toMatchObject({
    valid: false,
  });
});
