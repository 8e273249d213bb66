import type { CaseId } from '../../functions/contract/ids';
import { moment } from '../../functions/store/table/attributes';
import { type Api, openApi, unhurried } from '../support/api';
import { does, fileOne } from '../support/filings';
import { type Person, signIn, staff } from '../support/person';
import { reword, takeOut, tamper } from '../support/tamper';

let api: Api;
let resident: Person;
let lawyer: Person;

beforeAll(async () => {
  // What cannot be read is named in the log.
  jest.spyOn(console, 'log').mockReturnValue();
  api = await openApi({ rates: unhurried });
  resident = await signIn(api, 'olan');
  lawyer = await staff(api, 'lawyer');
});
afterAll(() => api.close());
beforeEach(() => api.logged.splice(0));

/** A question that was answered, asked again and answered again: filing, answer, message, answer. */
async function answered(): Promise<CaseId> {
  const { state } = await fileOne(resident);
  const first = await does(lawyer, state, 'answer', { text: '可以申请劳动仲裁。' });
  const asked = await does(resident, first.state, 'message', { text: '要带什么材料？' });
  await does(lawyer, asked.state, 'message', { text: '带上工资条和合同。' });
  return state.id;
}

const edits: [string, number, (caseId: CaseId) => Promise<void>][] = [
  [
    'the question',
    1,
    (id) => reword(api.opened, id, 1, { topic: 'wages', question: '从来没有问过', language: 'zh' }),
  ],
  ['the answer', 2, (id) => reword(api.opened, id, 2, { text: '不能申请。' })],
  ['a filing that does not open', 1, (id) => tamper(api.opened, id, 1, 'text', Buffer.alloc(60))],
  [
    'an answer put there unsealed',
    2,
    (id) => tamper(api.opened, id, 2, 'text', Buffer.from('{"text":"不"}')),
  ],
  ['who answered', 2, (id) => tamper(api.opened, id, 2, 'by', { standing: 'duty', name: '别人' })],
  [
    'the moment of the answer',
    2,
    (id) => tamper(api.opened, id, 2, 'at', moment('2020-01-01T00:00:00.000Z')),
  ],
  ['the key of a tap', 3, (id) => tamper(api.opened, id, 3, 'key', 'another-key-of-a-tap')],
  ['a filing that is gone', 1, (id) => takeOut(api.opened, id, 1)],
  ['a step that is gone', 3, (id) => takeOut(api.opened, id, 3)],
  ['the last step that is gone', 4, (id) => takeOut(api.opened, id, 4)],
  ['the status', 4, (id) => tamper(api.opened, id, 'head', 'status', 'submitted')],
  ['the version', 4, (id) => tamper(api.opened, id, 'head', 'version', 3)],
];

test.each(edits)(
  '%s: whoever opens the case sees from which step it does not fit, and an alarm rings',
  async (_, seq, edit) => {
    const caseId = await answered();
    await edit(caseId);
    for (const person of [resident, lawyer]) {
      api.logged.splice(0);
      const view = await person.call('getCase', { params: { caseId }, query: {} });
      expect(view.brokenAt).toBe(seq);
      expect(api.logged).toContainEqual(['chain_broken', { caseId, seq }]);
    }
  },
);

test.each(edits)('%s: no receipt is signed over it and no paper handed out', async (_, seq, edit) => {
  const caseId = await answered();
  await edit(caseId);
  api.logged.splice(0);
  const receipts = await resident.send('receipts', { params: { caseId } });
  const paper = await resident.send('openPaper', {
    params: { caseId, paperId: '1-filing' },
    body: { format: 'pdf' },
  });
  for (const { status, text } of [receipts, paper]) {
    expect(status).toBe(409);
    expect(JSON.parse(text)).toMatchObject({ code: 'record_broken' });
  }
  expect(api.logged.filter(([event]) => event === 'chain_broken')).toEqual([
    ['chain_broken', { caseId, seq }],
    ['chain_broken', { caseId, seq }],
  ]);
});

test('the case goes on: a step can be taken over a break, and the break goes on showing', async () => {
  const caseId = await answered();
  await reword(api.opened, caseId, 2, { text: '不能申请。' });
  const { state } = await resident.call('getCase', { params: { caseId }, query: {} });
  await does(resident, state, 'message', { text: '我还想问一句。' });
  expect((await lawyer.call('getCase', { params: { caseId }, query: {} })).brokenAt).toBe(2);
});

test('a case given to another owner shows to staff', async () => {
  const caseId = await answered();
  await tamper(api.opened, caseId, 'head', 'opk', 'OWNER#p0000000000000000000000000');
  expect((await lawyer.call('getCase', { params: { caseId }, query: {} })).brokenAt).toBe(4);
});

test('what was written is whole: nothing is said, and receipts are signed', async () => {
  const caseId = await answered();
  expect((await lawyer.call('getCase', { params: { caseId }, query: {} })).brokenAt).toBeNull();
  expect((await resident.call('receipts', { params: { caseId } })).receipts.length).toBeGreaterThan(1);
  expect(api.logged.filter(([event]) => event === 'chain_broken')).toEqual([]);
});

test('dates that were taken out of a case show', async () => {
  const { state } = await fileOne(resident);
  await tamper(api.opened, state.id, 'head', 'clocks', []);
  expect((await lawyer.call('getCase', { params: { caseId: state.id }, query: {} })).brokenAt).toBe(1);
});
