import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Confirm } from '../../../src/components/frame/Confirm';

const onConfirm = jest.fn();
const onCancel = jest.fn();
const ask = (open: boolean) => (
  <Confirm open={open} title="撤回吗" act="撤回" danger onConfirm={onConfirm} onCancel={onCancel}>
    撤回后就结束了。
  </Confirm>
);

beforeEach(() => jest.clearAllMocks());

test('nothing is asked until it is opened', () => {
  render(ask(false));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the act and the way back each do their own thing', () => {
  render(ask(true));
  expect(screen.getByRole('dialog', { name: '撤回吗' })).toHaveTextContent('撤回后就结束了。');

  fireEvent.click(screen.getByRole('button', { name: '取消' }));
  expect(onCancel).toHaveBeenCalledTimes(1);
  expect(onConfirm).not.toHaveBeenCalled();

  fireEvent.click(screen.getByRole('button', { name: '撤回' }));
  expect(onConfirm).toHaveBeenCalledTimes(1);
});

test('the keyboard is brought into the sheet, Escape cancels, and it comes back to where it was', async () => {
  const { rerender } = render(
    <>
      <button>前面</button>
      {ask(false)}
    </>,
  );
  const before = screen.getByText('前面');
  before.focus();
  rerender(
    <>
      <button>前面</button>
      {ask(true)}
    </>,
  );
  const dialog = screen.getByRole('dialog');
  await waitFor(() => expect(dialog).toHaveFocus());

  fireEvent.keyDown(dialog, { key: 'Escape' });
  expect(onCancel).toHaveBeenCalledTimes(1);

  rerender(
    <>
      <button>前面</button>
      {ask(false)}
    </>,
  );
  expect(before).toHaveFocus();
});
