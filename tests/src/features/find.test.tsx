import Taro from '@tarojs/taro';
import { fireEvent, render, screen } from '@testing-library/react';
import { caseIdIn } from '../../../src/features/find/caseIdIn';
import { Find } from '../../../src/features/find/Find';
import { type } from '../../support/front/fields';

const opened = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });

beforeEach(() => {
  opened.mockClear();
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
});

test.each([
  ['150902-2026-Z-48213-70655-9', '4821370655'],
  ['150902 2026 z 48213 70655 9', '4821370655'],
  ['１５０９０２－２０２６－Ｚ－４８２１３－７０６５５－９', '4821370655'],
  ['48213-70655', '4821370655'],
  ['4821370655', '4821370655'],
  ['482137065', undefined],
  ['150902-2026-48213-70655-9', undefined],
  ['', undefined],
])('%p stands for the case %p', (typed, caseId) => {
  expect(caseIdIn(typed)).toBe(caseId);
});

test('a number opens the case, and the reading says that it was looked up', async () => {
  render(<Find />);
  await type('number', '150902-2026-Z-48213-70655-9');
  fireEvent.click(screen.getByRole('button', { name: '打开' }));
  expect(opened).toHaveBeenCalledWith({ url: '/staff/pages/case/index?caseId=4821370655&via=search' });
});

test('a number that is none says so and opens nothing', async () => {
  render(<Find />);
  await type('number', '12345');
  fireEvent.click(screen.getByRole('button', { name: '打开' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('编号不对');
  expect(opened).not.toHaveBeenCalled();
});
