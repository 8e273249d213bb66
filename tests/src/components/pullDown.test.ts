import { fireEvent } from '@testing-library/dom';
import { defineCustomElementTaroPullToRefreshCore } from '../../../config/browser/pullDown';

defineCustomElementTaroPullToRefreshCore();

/** A page as Taro's router holds it, with the frame around what it shows. */
function page(onPullDownRefresh: () => void): HTMLElement {
  document.body.innerHTML =
    '<div class="taro_page"><taro-pull-to-refresh-core><p>页</p></taro-pull-to-refresh-core></div>';
  Object.assign(document.querySelector('.taro_page') ?? {}, { __page: { onPullDownRefresh } });
  const frame = document.querySelector<HTMLElement>('taro-pull-to-refresh-core');
  if (!frame) throw new Error('no frame');
  return frame;
}

const pull = (frame: HTMLElement, far: number): boolean => {
  const at = (screenY: number) => ({ touches: [{ screenY }] });
  fireEvent.touchStart(frame, at(100));
  return fireEvent.touchMove(frame, at(100 + far));
};

test('a page pulled down far enough is read again, once, when it is let go', () => {
  const read = jest.fn();
  const frame = page(read);
  // The browser's own answer, loading everything anew, is held back.
  expect(pull(frame, 120)).toBe(false);
  expect(frame.style.top).toBe('72px');
  expect(read).not.toHaveBeenCalled();
  fireEvent.touchEnd(frame);
  expect(read).toHaveBeenCalledTimes(1);
  expect(frame.style.top).toBe('');
});

test.each([
  ['not far enough', 40],
  ['upwards, which scrolls', -200],
])('%s: nothing is read', (_, far) => {
  const read = jest.fn();
  const frame = page(read);
  pull(frame, far);
  fireEvent.touchEnd(frame);
  expect(read).not.toHaveBeenCalled();
});

test('further down a finger scrolls the page, and no pull is left of one that was broken off', () => {
  const read = jest.fn();
  const frame = page(read);
  document.body.scrollTop = 300;
  expect(pull(frame, 120)).toBe(true);
  fireEvent.touchEnd(frame);
  document.body.scrollTop = 0;
  pull(frame, 120);
  fireEvent.touchCancel(frame);
  fireEvent.touchEnd(frame);
  expect(read).not.toHaveBeenCalled();
});
