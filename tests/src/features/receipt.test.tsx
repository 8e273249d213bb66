import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { CaseView } from '../../../functions/contract/case/views';
import { Receipt } from '../../../src/features/receipt/Receipt';
import { phoneProblem } from '../../../src/services/server/answer';
import { barriersIn } from '../../support/front/barriers';
import { resident } from '../../support/front/cases';
import { answeredCase, answerReceipt, filingReceipt, office } from '../../support/front/receipts';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

const caseId = '4821370655';
const ours = office('2026-a');

beforeEach(() => Taro.clearStorageSync());
afterEach(() => jest.restoreAllMocks());

/** The case as it was when the receipts were given. */
const given = answeredCase();
const issued = [filingReceipt(given), answerReceipt(given)].map((receipt) => ({
  seq: receipt.seq,
  word: receipt.word,
  at: receipt.at,
  receipt: ours.sign(receipt),
}));

type World = { view?: CaseView; receipts?: typeof issued; keys?: typeof ours.publicKeys | null };

const worldOf = ({ view = given, receipts = issued, keys = ours.publicKeys }: World = {}) =>
  fakeServer(signedInAs(resident), {
    receipts: () => ok({ receipts }),
    getCase: () => ok(view),
    receiptKeys: () => (keys ? ok({ keys }) : phoneProblem('offline')),
  });

const show = (seq: number, world?: World) =>
  renderWith(worldOf(world), <Receipt caseId={caseId} seq={seq} shown={0} />);

test('the receipt of the filing shows its number, time, dates and code, and that nothing was changed', async () => {
  show(1);
  expect(await screen.findByText('回执是真的')).toBeInTheDocument();
  expect(screen.getByText(/内容没有被改动/)).toBeInTheDocument();
  for (const said of [
    '150902-2026-Z-48213-70655-9',
    '提交（第 1 步）',
    '2026年3月2日 09:00',
    '办理期限：最晚 2026年3月3日',
  ])
    expect(screen.getByText(said)).toBeInTheDocument();
  const code = await screen.findByRole('img', { name: /回执二维码/ });
  expect(code.getAttribute('src')).toMatch(/^data:image\/gif;base64,/);
});

test('the receipt of an answer is checked against the words of the answer', async () => {
  show(2);
  expect(await screen.findByText(/内容没有被改动/)).toBeInTheDocument();
  expect(screen.getByText('没有正在计算的期限')).toBeInTheDocument();
});

const changed = (change: (view: CaseView) => void): CaseView => {
  const view: CaseView = JSON.parse(JSON.stringify(given));
  change(view);
  return view;
};

test.each([
  [
    1,
    'one word of the form',
    changed(({ answers }) => Object.assign(answers?.form ?? {}, { question: '两个月工资' })),
  ],
  [
    2,
    'one word of the answer',
    changed(({ timeline }) => Object.assign(timeline[1]?.details ?? {}, { text: '要不回来。' })),
  ],
  [
    2,
    'the time of the answer',
    changed(({ timeline }) => Object.assign(timeline[1] ?? {}, { at: '2026-03-02T06:05:00.001Z' })),
  ],
  [1, 'the number', changed(({ state }) => Object.assign(state, { number: '150902-2026-Z-48213-70655-8' }))],
])('receipt %i: with %s changed, the words do not agree with it', async (seq, _, view) => {
  show(seq, { view });
  expect(await screen.findByText(/内容对不上/)).toBeInTheDocument();
  expect(screen.queryByText(/内容没有被改动/)).toBeNull();
});

test('a receipt that the office never signed is not shown as one', async () => {
  const forged = office('2026-a').sign(filingReceipt(given));
  show(1, { receipts: [{ ...issued[0]!, receipt: forged }] });
  expect(await screen.findByText('这张回执对不上，先别用')).toBeInTheDocument();
  expect(screen.queryByRole('img')).toBeNull();
});

test('with the keys kept from before it is checked without reaching the server for them', async () => {
  Taro.setStorageSync('receipt-keys', { keys: ours.publicKeys });
  show(1, { keys: null });
  expect(await screen.findByText('回执是真的')).toBeInTheDocument();
});

test('without any key it says so, and the receipt can still be shown', async () => {
  show(1, { keys: null });
  expect(await screen.findByText(/还没有核验用的公钥/)).toBeInTheDocument();
  expect(await screen.findByRole('img', { name: /回执二维码/ })).toBeInTheDocument();
});

test('it is copied whole', async () => {
  const copied = jest.spyOn(Taro, 'setClipboardData').mockResolvedValue({ errMsg: 'ok' } as never);
  show(1);
  fireEvent.click(await screen.findByRole('button', { name: '复制回执文字' }));
  expect(copied).toHaveBeenCalledWith({ data: issued[0]?.receipt });
});

test('the other receipts of the case are one tap away', async () => {
  const redirectTo = jest.spyOn(Taro, 'redirectTo').mockResolvedValue({ errMsg: 'ok' });
  show(1);
  const others = await screen.findByRole('list', { name: '这件事的全部回执' });
  fireEvent.click(within(others).getByRole('link', { name: /作出答复/ }));
  await waitFor(() =>
    expect(redirectTo).toHaveBeenCalledWith({ url: `/own/pages/receipt/index?caseId=${caseId}&seq=2` }),
  );
});

test('a step without a receipt is no dead end', async () => {
  show(9);
  expect(await screen.findByText('这一步没有回执。')).toBeInTheDocument();
  expect(screen.getByRole('list', { name: '这件事的全部回执' })).toBeInTheDocument();
});

test('nothing on it stands in the way of a screen reader', async () => {
  const { container } = show(1);
  await screen.findByRole('img', { name: /回执二维码/ });
  expect(await barriersIn(container)).toEqual([]);
});
