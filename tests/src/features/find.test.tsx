import Taro from '@tarojs/taro';
import { fireEvent, render, screen } from '@testing-library/react';
import { typedCaseId } from '../../../functions/contract/numbers/caseNumber';
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
  ['No.150902-2026-Z-48213-70655-9', '4821370655'],
  ['№ 150902-2026-Z-48213-70655-9', '4821370655'],
  ['NO：150902-2026-Z-48213-70655-9', '4821370655'],
  ['事项编号：150902-2026-Z-48213-70655-9', '4821370655'],
  ['\u202d150902\u20112026\u2013Z\u201448213\u221270655 9\u202c\ufeff', '4821370655'],
  ['#4821370655', '4821370655'],
])('%p stands for the case %p', (typed, caseId) => {
  expect(typedCaseId(typed)).toEqual({ caseId });
});

test.each([
  ['482137065', 'form'],
  ['150902-2026-48213-70655-9', 'form'],
  ['', 'form'],
  ['150902-2026-Z-48213-70655-8', 'checkDigit'],
  ['150902-2026-Z-48213-70565-9', 'checkDigit'],
])('%p stands for none: %s', (typed, wrong) => {
  expect(typedCaseId(typed)).toEqual({ wrong });
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
