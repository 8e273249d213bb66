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
    for (const person of [resident, lawyer])
      for (const query of [{}, { part: 'latest' }] as const) {
        api.logged.splice(0);
        const view = await person.call('getCase', { params: { caseId }, query });
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

describe('of a long case, of which a page has a part', () => {
  /** So different that hardly anything can be left out of it. */
  const letter = (nth: number): string =>
    Array.from({ length: 1000 }, (_, at) =>
      String.fromCodePoint(0x4e00 + ((at * 7919 + nth * 104_729) % 19_997)),
    ).join('');
  /** Question, answer and twenty letters that are long. */
  async function long(): Promise<CaseId> {
    let { state } = await fileOne(resident);
    ({ state } = await does(lawyer, state, 'answer', { text: '可以申请劳动仲裁。' }));
    for (let nth = 1; nth <= 20; nth += 1)
      ({ state } = await does(resident, state, 'message', { text: letter(nth) }));
    return state.id;
  }
  const page = (caseId: CaseId, person = lawyer) =>
    person.call('getCase', { params: { caseId }, query: { part: 'latest' } });
  const earlier = (caseId: CaseId, before: number, person = lawyer) =>
    person.call('earlierSteps', { params: { caseId }, query: { before: `${before}` } });

  test('what the page has left out comes a part at a time, as it stands in the whole', async () => {
    const caseId = await long();
    // That the answer was read is a step too.
    const whole = await resident.call('getCase', { params: { caseId }, query: {} });
    const { state, timeline, brokenAt, earlier: from, answers } = await page(caseId, resident);
    const seqs = timeline.map(({ seq }) => seq);
    expect(whole.earlier).toBeUndefined();
    expect({ state, brokenAt, answers }).toEqual({
      state: whole.state,
      brokenAt: null,
      answers: whole.answers,
    });
    expect(seqs).toEqual([1, 2, ...Array.from({ length: 16 }, (_, at) => at + 8)]);
    expect(from).toBe(8);
    const more = await earlier(caseId, 8, resident);
    expect(more.timeline.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(more).toMatchObject({ brokenAt: null, earlier: null });
    const known = new Map([...more.timeline, ...timeline].map((entry) => [entry.seq, entry]));
    expect([...known.values()]).toEqual(whole.timeline);
    expect([...more.ended, ...whole.ended]).toEqual(expect.arrayContaining(whole.ended));
    expect((await earlier(caseId, 22, resident)).earlier).toBe(6);
    expect((await earlier(caseId, 999, resident)).timeline.at(-1)?.seq).toBe(23);
  });

  test('each look of staff is on record, and nobody is shown more than the page shows', async () => {
    const caseId = await long();
    await page(caseId);
    api.wait(1000);
    await earlier(caseId, 7);
    const { readings } = await resident.call('readers', { params: { caseId }, query: {} });
    expect(readings).toHaveLength(2);
    const stranger = await signIn(api, 'a-stranger');
    const asked = { params: { caseId }, query: { before: '7' } };
    expect(await stranger.refused('earlierSteps', asked)).toBe('not_found');
  });

  test.each([
    ['in the part', 20, 20, null],
    ['of which the page says something', 2, 2, 2],
    ['further back', 4, null, 4],
  ])('a step %s that was changed shows where it is read', async (_, seq, onPage, before) => {
    const caseId = await long();
    await reword(api.opened, caseId, seq, { text: '从来没有说过' });
    for (const person of [resident, lawyer]) {
      api.logged.splice(0);
      expect((await page(caseId, person)).brokenAt).toBe(onPage);
      expect((await earlier(caseId, 7, person)).brokenAt).toBe(before);
      expect(api.logged).toContainEqual(['chain_broken', { caseId, seq }]);
    }
    const receipts = await resident.send('receipts', { params: { caseId } });
    expect(JSON.parse(receipts.text)).toMatchObject({ code: 'record_broken' });
  });
});
