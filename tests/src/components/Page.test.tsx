import { fireEvent, render, screen } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { LargeType } from '../../../src/components/frame/scale';
import { Page } from '../../../src/components/frame/Page';

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
