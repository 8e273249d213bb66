import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Button } from '../../../src/components/base/Button';
import { Sheet } from '../../../src/components/frame/Sheet';
import { settled } from '../../support/front/server';

const onClose = jest.fn();

beforeEach(() => jest.clearAllMocks());

const sheet = (title: string, children: ReactNode = null, open = true) => (
  <Sheet open={open} title={title} onClose={onClose}>
    {children}
  </Sheet>
);

/** A page of Taro's browser build with something to press, and what lies over it. */
const page = (over: ReactNode) => (
  <div className="taro_page">
    <button>下面的按钮</button>
    <div>{over}</div>
  </div>
);

const below = () => screen.getByText('下面的按钮');
const scrolls = () => document.querySelector<HTMLElement>('.taro_page')?.style.overflowY;

async function open(over: ReactNode) {
  const { rerender } = render(page(null));
  below().focus();
  rerender(page(over));
  await settled();
  return (next: ReactNode) => rerender(page(next));
}

test('it closes with its button and beside it', async () => {
  await open(sheet('选一个'));
  fireEvent.click(screen.getByRole('button', { name: '关闭' }));
  fireEvent.click(document.querySelector('.sheet-beside') ?? document.body);
  expect(onClose).toHaveBeenCalledTimes(2);
});

test('Tab goes round in it, from its last stop to its first and back', async () => {
  await open(sheet('选一个', <Button onPress={jest.fn()}>就这个</Button>));
  const dialog = screen.getByRole('dialog', { name: '选一个' });
  const first = screen.getByRole('button', { name: '关闭' });
  const last = screen.getByRole('button', { name: '就这个' });
  await waitFor(() => expect(dialog).toHaveFocus());

  fireEvent.keyDown(dialog, { key: 'Tab', shiftKey: true });
  expect(last).toHaveFocus();
  fireEvent.keyDown(last, { key: 'Tab' });
  expect(first).toHaveFocus();
  fireEvent.keyDown(first, { key: 'Tab', shiftKey: true });
  expect(last).toHaveFocus();

  first.focus();
  const isLeftToTheBrowser = fireEvent.keyDown(first, { key: 'Tab' });
  expect(isLeftToTheBrowser).toBe(true);
});

test('the page below can neither be reached nor scrolled until it is closed', async () => {
  const show = await open(sheet('选一个'));
  expect(below()).toHaveAttribute('inert');
  expect(screen.getByRole('dialog').closest('[inert]')).toBeNull();
  expect(scrolls()).toBe('hidden');

  show(null);
  expect(below()).not.toHaveAttribute('inert');
  expect(below()).toHaveFocus();
  expect(scrolls()).toBe('');
});

test('of two sheets the upper one is reached, whichever is closed first', async () => {
  const lower = <div key="lower">{sheet('下面的')}</div>;
  const upper = <div key="upper">{sheet('上面的')}</div>;
  const show = await open([lower]);
  show([lower, upper]);
  await settled();
  const covered = () => screen.getAllByRole('dialog').map((dialog) => dialog.closest('[inert]') !== null);
  expect(covered()).toEqual([true, false]);

  show([upper]);
  await settled();
  expect(covered()).toEqual([false]);
  expect(below()).toHaveAttribute('inert');
  expect(scrolls()).toBe('hidden');
  show([]);
  await settled();
  expect(below()).not.toHaveAttribute('inert');
});
