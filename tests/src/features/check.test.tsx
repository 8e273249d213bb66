import { fireEvent, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { Check } from '../../../src/features/receipt/Check';
import { phoneProblem } from '../../../src/services/server/answer';
import { resident } from '../../support/front/cases';
import { fieldOf, type } from '../../support/front/fields';
import { answeredCase, filingReceipt, office } from '../../support/front/receipts';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

const ours = office('2026-a');
const receipt = filingReceipt(answeredCase());
const text = ours.sign(receipt);

beforeEach(() => Taro.clearStorageSync());
afterEach(() => {
  process.env.TARO_ENV = 'h5';
  jest.restoreAllMocks();
});

const offline = () => phoneProblem('offline');
/** A phone without network that was online once. */
function withoutNetwork() {
  Taro.setStorageSync('receipt-keys', { keys: ours.publicKeys });
  return fakeServer(signedInAs(resident), { receiptKeys: offline, checkReceipt: offline });
}

const check = () => fireEvent.click(screen.getByRole('button', { name: '核验回执' }));

test('a receipt is checked without network, by the keys kept on this device', async () => {
  const server = withoutNetwork();
  renderWith(server, <Check />);
  await type('receipt', `回执：https://api.test/check?r=${text}`);
  check();
  expect(await screen.findByText('这张回执是真的，没有改过')).toBeInTheDocument();
  expect(screen.getByText(/没有用网络/)).toBeInTheDocument();
  expect(screen.getByText(receipt.number)).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('这张回执是真的，没有改过');
  expect(screen.getByText('不说明事情已经办成')).toBeInTheDocument();
  expect(server.asked.map(({ name }) => name)).toEqual(['receiptKeys']);
});

test('a changed one fails, without network as well', async () => {
  renderWith(withoutNetwork(), <Check />);
  await type('receipt', text.slice(0, -2) + (text.endsWith('AA') ? 'BA' : 'AA'));
  check();
  expect(await screen.findByText('这张回执对不上，先别用')).toBeInTheDocument();
  expect(screen.queryByText('这张回执是真的，没有改过')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '重新扫码，或者完整复制一次' }));
  expect(await fieldOf('receipt')).toHaveValue(text.slice(0, -2) + (text.endsWith('AA') ? 'BA' : 'AA'));
});

test('for a key this device does not know the server is asked', async () => {
  const newer = office('2031-b').sign(receipt);
  const server = fakeServer(signedInAs(resident), {
    receiptKeys: () => ok({ keys: ours.publicKeys }),
    checkReceipt: () => ok({ valid: true, receipt, published: null }),
  });
  renderWith(server, <Check />);
  await type('receipt', newer);
  check();
  expect(await screen.findByText(/平台核对过签名。/)).toBeInTheDocument();
  expect(server.asked).toContainEqual({ name: 'checkReceipt', request: { query: { receipt: newer } } });
});

test('what the server does not know either is not genuine', async () => {
  const server = fakeServer(signedInAs(resident), {
    receiptKeys: () => ok({ keys: ours.publicKeys }),
    checkReceipt: () => ok({ valid: false, receipt: null, published: null }),
  });
  renderWith(server, <Check />);
  await type('receipt', '随便写的');
  check();
  expect(await screen.findByText('这张回执对不上，先别用')).toBeInTheDocument();
});

test('without network and without its key nothing is claimed, and it can be tried again', async () => {
  renderWith(withoutNetwork(), <Check />);
  await type('receipt', office('2031-b').sign(receipt));
  check();
  expect(await screen.findByText(/连不上网络/)).toBeInTheDocument();
  expect(screen.queryByText('这张回执对不上，先别用')).toBeNull();
  expect(screen.getByRole('button', { name: '再试一次' })).toBeInTheDocument();
});

test('the keys are kept for the next time', async () => {
  const server = fakeServer(signedInAs(resident), { receiptKeys: () => ok({ keys: ours.publicKeys }) });
  renderWith(server, <Check />);
  await waitFor(() => expect(Taro.getStorageSync('receipt-keys')).toEqual({ keys: ours.publicKeys }));
});

test('nothing pasted is asked for at its field', async () => {
  renderWith(withoutNetwork(), <Check />);
  check();
  expect(await screen.findByText('请先粘贴回执文字。')).toBeInTheDocument();
});

test('on the phone the code is scanned and checked at once', async () => {
  process.env.TARO_ENV = 'weapp';
  jest.spyOn(Taro, 'scanCode').mockResolvedValue({ result: `https://api.test/check?r=${text}` } as never);
  renderWith(withoutNetwork(), <Check />);
  await fieldOf('receipt');
  fireEvent.click(screen.getByRole('button', { name: '扫一扫回执上的二维码' }));
  expect(await screen.findByText('这张回执是真的，没有改过')).toBeInTheDocument();
});

test('a browser does not offer what it cannot do', () => {
  renderWith(withoutNetwork(), <Check />);
  expect(screen.queryByRole('button', { name: '扫一扫回执上的二维码' })).toBeNull();
});

test.each([
  [{ is: 'waiting' } as const, /第二天凌晨以后可以再来核对/],
  [{ is: 'contradicted' } as const, /和当天留存的记录对不上/],
])('what the server knows of its publication is said beside a genuine one', async (published, said) => {
  const named = { ...receipt, version: 2 as const, event: 'e'.repeat(64) };
  const server = fakeServer(signedInAs(resident), {
    receiptKeys: () => ok({ keys: ours.publicKeys }),
    checkReceipt: () => ok({ valid: true, receipt: named, published }),
  });
  renderWith(server, <Check />);
  await type('receipt', ours.sign(named));
  check();
  expect(await screen.findByText(said)).toBeInTheDocument();
  expect(screen.getByText('这张回执是真的，没有改过')).toBeInTheDocument();
});
