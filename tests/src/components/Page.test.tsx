import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fireEvent, render, screen } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { Danger } from '../../../src/components/base/ways';
import { LargeType, TypeScale } from '../../../src/components/frame/scale';
import { Tabs } from '../../../src/components/frame/tabs';
import { Page } from '../../../src/components/frame/Page';
import { leaveWords } from '../../../src/content/me/leave';
import { hotline } from '../../../src/content/places/hotline';

afterEach(() => jest.restoreAllMocks());

const atDepth = (depth: number) =>
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue(Array.from({ length: depth }, () => ({})));

test('a page has its title, its main part and its step', () => {
  render(
    <Page title="咨询" footer="提交">
      正文
    </Page>,
  );
  expect(screen.getByRole('heading', { name: '咨询', level: 1 })).toBeInTheDocument();
  expect(screen.getByRole('main')).toHaveTextContent('正文');
  expect(screen.queryByRole('link', { name: '返回' })).toBeNull();
});

test('back goes one page back', () => {
  atDepth(2);
  const navigateBack = jest.spyOn(Taro, 'navigateBack').mockResolvedValue({ errMsg: 'ok' });
  render(
    <Page title="咨询" back="/pages/home/index">
      正文
    </Page>,
  );
  fireEvent.keyDown(screen.getByRole('link', { name: '返回' }), { key: 'Enter' });
  expect(navigateBack).toHaveBeenCalledTimes(1);
});

test('back from a page opened from outside leads to the page it names', () => {
  atDepth(1);
  const reLaunch = jest.spyOn(Taro, 'reLaunch').mockResolvedValue({ errMsg: 'ok' });
  render(
    <Page title="咨询" back="/pages/home/index">
      正文
    </Page>,
  );
  fireEvent.click(screen.getByRole('link', { name: '返回' }));
  expect(reLaunch).toHaveBeenCalledWith({ url: '/pages/home/index' });
});

test('the larger type is one class on the page', () => {
  const { container } = render(
    <LargeType.Provider value>
      <Page title="咨询">正文</Page>
    </LargeType.Provider>,
  );
  expect(container.querySelector('.elder')).toContainElement(screen.getByRole('main'));
});

test('a page with its title on paper has one title, and the keyboard comes to it', () => {
  render(
    <Page title="提醒" heading="有什么新进展">
      正文
    </Page>,
  );
  const [title, ...others] = screen.getAllByRole('heading', { level: 1 });
  expect(others).toEqual([]);
  expect(title).toHaveTextContent('有什么新进展');
  expect(document.activeElement).toBe(title);
});

/** Where the heading may break besides at its stops. */
function breaksIn(heading: string): string[] {
  render(
    <Page title="事项" heading={heading}>
      正文
    </Page>,
  );
  const title = screen.getByRole('heading', { level: 1 });
  expect(title).toHaveTextContent(heading);
  return title.innerHTML.split('<wbr>');
}

test('a title too long for a line breaks at the comma where each clause has room, and not within one', () => {
  expect(breaksIn('收到了，等值班律师接手')).toEqual(['收到了，等值班律师接手']);
});

test('a clause that has no room on a line breaks between its words, the others do not', () => {
  const [first, ...others] = breaksIn('好了，市里的信访部门正在替您问这件事');
  expect(first).toMatch(/^好了，./u);
  expect(others.length).toBeGreaterThan(2);
});

const idle = () => undefined;
const tabs = [
  { id: 'home', label: '首页', icon: 'home', open: idle },
  { id: 'inbox', label: '提醒', icon: 'bell', count: 3, open: jest.fn() },
] as const;

test('the tabs say where one is and what waits behind them, and lead there', () => {
  render(
    <Tabs.Provider value={tabs}>
      <Page title="首页" tab="home">
        正文
      </Page>
    </Tabs.Provider>,
  );
  expect(screen.getByRole('link', { name: '首页' })).toHaveAttribute('aria-current', 'page');
  fireEvent.click(screen.getByRole('link', { name: '提醒，3 条未读' }));
  expect(tabs[1].open).toHaveBeenCalledTimes(1);
});

test('from 150 % the strip for danger stands at the head of the page; before, at its lower edge', () => {
  const danger = {
    label: '有危险时',
    before: '打',
    number: '110',
    ring: idle,
    leave: { label: '离开', go: jest.fn() },
  };
  const at = (scale: number) => (
    <TypeScale.Provider value={scale}>
      <Danger.Provider value={danger}>
        <Page title="首页" urgent>
          正文
        </Page>
      </Danger.Provider>
    </TypeScale.Provider>
  );
  const { rerender } = render(at(1));
  const isAfterMain = () =>
    Boolean(
      screen.getByRole('main').compareDocumentPosition(screen.getByRole('complementary')) &
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  expect(isAfterMain()).toBe(true);
  rerender(at(1.5));
  expect(isAfterMain()).toBe(false);
  fireEvent.click(screen.getByRole('button', { name: '离开' }));
  expect(danger.leave.go).toHaveBeenCalledTimes(1);
});

test('whoever was let in by a code has the quick way off on every page', () => {
  const leave = { label: '离开', go: jest.fn() };
  const danger = { label: '有危险时', before: '打', number: '110', ring: idle, leave };
  const page = (isEverywhere: boolean) => (
    <Danger.Provider value={{ ...danger, isEverywhere }}>
      <Page title="事项">正文</Page>
    </Danger.Provider>
  );
  const { rerender } = render(page(false));
  expect(screen.queryByRole('button', { name: '离开' })).toBeNull();
  rerender(page(true));
  fireEvent.click(screen.getByRole('button', { name: '离开' }));
  expect(leave.go).toHaveBeenCalledTimes(1);
});

test('what stands there until the first page does names the numbers that answer without it, and is gone with it', () => {
  const html = readFileSync(path.resolve(__dirname, '../../../src/index.html'), 'utf8');
  const whole = new DOMParser().parseFromString(html, 'text/html');
  const opening = whole.getElementById('opening');
  const numbers = [...(opening?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
  expect(numbers).toEqual([`tel:${leaveWords.number}`, `tel:${hotline.number}`]);
  document.body.append(...(opening ? [opening] : []));
  render(<Page title="首页">在这里</Page>);
  expect(document.getElementById('opening')).toBeNull();
});
