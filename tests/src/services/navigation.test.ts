import { Current } from '@tarojs/runtime';
import { arriveAt, showSoon } from '../../../src/services/navigation';

const before = Current.router;
const shown: string[] = [];

beforeEach(() => {
  jest.useFakeTimers();
  shown.length = 0;
  // As on a page that stands: there Taro looks for a drawing of its own for a tenth of a second.
  Object.assign(Current, { router: { $taroPath: '/pages/case/index' } });
  document.body.innerHTML = '<div id="/pages/case/index"><div id="deed" tabindex="-1">办</div></div>';
  Element.prototype.scrollIntoView = function (this: Element) {
    shown.push(this.id);
  };
  window.scrollTo = () => void shown.push('top');
});
afterEach(() => {
  Object.assign(Current, { router: before });
  jest.useRealTimers();
});

test.each([
  ['showSoon', showSoon, 'deed'],
  ['arriveAt', arriveAt, 'top'],
] as const)('%s moves the page before anybody can press what it moves', (_, moves, what) => {
  moves('deed');
  expect(shown).toEqual([]);
  jest.advanceTimersByTime(40);
  expect(shown).toEqual([what]);
  jest.advanceTimersByTime(1000);
  expect(shown).toEqual([what]);
});
