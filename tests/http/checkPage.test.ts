import { createHash } from 'node:crypto';
import { CheckedReceipt, type Receipt } from '../../functions/contract/record/receipt';
import { Roots } from '../../functions/contract/record/root';
import { publishRoots } from '../../functions/work/record/publishRoots';
import { receiptSigner } from '../../functions/runtime/receiptSigner';
import { type Api, openApi, receiptKey } from '../support/api';

let api: Api;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const receipt: Receipt = {
  version: 1,
  number: '150902-2026-F-48213-70655-9',
  seq: 4,
  word: 'refuse',
  at: '2026-03-02T17:05:00.000Z',
  text: 'ab'.repeat(32),
  files: ['cd'.repeat(32)],
  clocks: [
    { key: 'aid.review', dueOn: '2026-03-09' },
    { key: 'aid.noLongerKept', dueOn: '2026-03-10' },
  ],
};

const open = async (pasted?: string) => {
  const query = pasted === undefined ? '' : new URLSearchParams({ r: pasted }).toString();
  const { status, headers, text } = await api.send({ method: 'GET', path: '/check', query });
  expect(status).toBe(200);
  return { headers, text };
};
const signed = () => api.deps.receipts.sign(receipt);

test('a genuine receipt is called so, with what it says in Chinese and in Chinese time', async () => {
  const { text } = await open(signed());
  for (const said of [
    '这张回执是真的',
    receipt.number,
    '决定不予法律援助（第 4 步）',
    '2026年3月3日',
    '01:05:00',
    '最晚 2026年3月9日',
    '最晚 2026年3月10日',
    receipt.text,
    receipt.files[0] ?? '-',
  ])
    expect(text).toContain(said);
  expect(text).toMatch(/审查[^<]*：最晚 2026年3月9日/);
  expect(text).not.toContain('不能通过核验');
});

test('it names the office at which such cases begin, by the number alone, with its phone where it is known', async () => {
  const id = `legalAidAgency-${receipt.number.slice(0, 6)}000000`;
  const agency = await api.store.organisations.get(id);
  const ofAid = { ...receipt, number: receipt.number.replace('-F-', '-Y-') };
  const { text } = await open(api.deps.receipts.sign(ofAid));
  expect(text).toContain(agency?.name ?? '-');
  expect(text).toContain(agency?.place?.phone ?? agency?.name ?? '-');
  const elsewhere = { ...ofAid, number: ofAid.number.replace(/^\d{6}/, '990000') };
  expect((await open(api.deps.receipts.sign(elsewhere))).text).not.toContain('受理窗口');
});

test('of a date in the next year it says that the holidays published decide', async () => {
  const clocks = [{ key: 'petition.ask_review', dueOn: '2027-01-04' }];
  const late = api.deps.receipts.sign({ ...receipt, at: '2026-12-02T02:00:00.000Z', clocks });
  expect((await open(late)).text).toContain('最晚 2027年1月4日（跨年的日期，以国家公布的放假安排为准）');
  expect((await open(signed())).text).not.toContain('跨年');
});

test('it is found in a pasted message as well', async () => {
  const receiptText = signed();
  const pasted = `回执：\r\n${receiptText.slice(0, 80)}\r\n${receiptText.slice(80)}`;
  expect((await open(pasted)).text).toContain('这张回执是真的');
});

test.each([
  ['changed', () => signed().replace(/^R1\.(.)/, 'R1.f')],
  ['cut short', () => signed().slice(0, -1)],
  ['of an unknown key', () => receiptSigner([receiptKey('unknown')]).sign(receipt)],
  ['signed by a stranger in our name', () => receiptSigner([receiptKey('first')]).sign(receipt)],
  ['none at all', () => '你好'],
  ['endless', () => `R1.${'A'.repeat(50_000)}`],
])('a receipt that is %s is not genuine, and the page says what to do', async (_, pasted) => {
  const { text } = await open(pasted());
  expect(text).toContain('这张回执不能通过核验');
  expect(text).toContain('href="tel:12348"');
  expect(text).not.toContain('这张回执是真的');
  expect(text).not.toContain('<dl>');
});

test('without a receipt it asks for one, by a form that needs no script', async () => {
  const { text } = await open();
  expect(text).toContain('<form method="get" action="/check">');
  expect(text).toContain('name="r"');
  expect(text).not.toMatch(/这张回执/);
});

test('what is pasted is shown as text, whatever it is', async () => {
  const { text } = await open(`</textarea><script>alert(1)</script>"'&`);
  expect(text).toContain('&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;');
  expect(text).not.toMatch(/<script/i);
});

test('the page may load and run nothing, is told to no other site and kept out of search', async () => {
  const { headers, text } = await open(signed());
  const style = /<style>([^]*?)<\/style>/.exec(text)?.[1] ?? '';
  const digest = createHash('sha256').update(style).digest('base64');
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${digest}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  expect(text).not.toMatch(/ style=| on\w+=|<script|<img|<link|https?:/i);
});

describe('what was published of a step', () => {
  const event = 'ee'.repeat(32);
  const named: Receipt = { ...receipt, version: 2, event };
  const caseId = '4821370655';
  const note = (digest: string) => api.store.dayDigests.note({ caseId, seq: 4, digest, at: receipt.at });
  const checked = async () => {
    const code = api.deps.receipts.sign(named);
    const { text: page } = await open(code);
    const { text } = await api.send({
      method: 'GET',
      path: '/v1/receipts/check',
      query: new URLSearchParams({ receipt: code }).toString(),
    });
    return { page, reply: CheckedReceipt.parse(JSON.parse(text)) };
  };

  test('before the night nothing is published yet, and of a receipt that names no step nothing is said', async () => {
    expect((await checked()).reply.published).toEqual({ is: 'waiting' });
    expect((await checked()).page).toContain('还没有公布');
    expect((await open(signed())).text).not.toContain('总指纹还没有公布');
  });

  test('then it leads to the root of its day, which is on the public page and in the file', async () => {
    await note(event);
    await publishRoots({ ...api.store, copyRoot: null, now: '2026-03-04T20:00:00.000Z' });
    const { page, reply } = await checked();
    const [root] = (await api.store.roots.in('2026')).filter(({ count }) => count > 0);
    if (!root) throw new Error('no root');
    expect(reply.published).toEqual({ is: 'included', root, inclusion: { index: 0, count: 1, path: [] } });
    expect(page).toContain(root.root);
    expect(page).toContain('收进 2026年3月');
    const published = await api.send({ method: 'GET', path: '/roots', query: 'year=2026' });
    expect(published.headers['content-security-policy']).toContain("default-src 'none'");
    for (const said of [root.root, root.link, '/v1/roots?year=2026']) expect(published.text).toContain(said);
    const file = await api.send({ method: 'GET', path: '/v1/roots', query: 'year=2026' });
    expect(Roots.parse(JSON.parse(file.text)).roots).toContainEqual(root);
    expect((await api.send({ method: 'GET', path: '/roots', query: 'year=<b>' })).status).toBe(200);
  });

  test('a receipt signed over a step that was replaced is genuine, and contradicts what was noted', async () => {
    const other: Receipt = { ...named, event: 'ff'.repeat(32) };
    const { text } = await open(api.deps.receipts.sign(other));
    expect(text).toContain('和当天留存的记录对不上');
  });
});
