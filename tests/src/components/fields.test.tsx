import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { TextArea } from '../../../src/components/ask/TextArea';
import { TextField } from '../../../src/components/ask/TextField';
import { fieldOf, type } from '../../support/front/fields';

test('what is typed into a text field comes out', async () => {
  const onChange = jest.fn();
  render(<TextField id="name" label="姓名" value="" onChange={onChange} />);
  await type('name', '王五');
  expect(onChange).toHaveBeenCalledWith('王五');
});

test('the inner input has the name, the hint and the fault that the eye sees', async () => {
  const { rerender } = render(
    <TextField id="phone" label="手机号" hint="11 位数字" keyboard="number" value="" onChange={jest.fn()} />,
  );
  const input = await fieldOf('phone');
  expect(input).toHaveAccessibleName('手机号，11 位数字');
  expect(input).toHaveAttribute('aria-invalid', 'false');
  expect(input).toHaveAttribute('inputmode', 'numeric');

  rerender(<TextField id="phone" label="手机号" error="少了一位" value="1" onChange={jest.fn()} />);
  expect(screen.getByRole('alert')).toHaveTextContent('少了一位');
  await waitFor(() => expect(input).toHaveAttribute('aria-invalid', 'true'));
});

test('a field that may stay empty says so', () => {
  render(<TextField id="name" label="姓名" optional value="" onChange={jest.fn()} />);
  expect(screen.getByText('（可不填）')).toBeInTheDocument();
});

test('a text area counts what is written and takes what is typed', async () => {
  const onChange = jest.fn();
  render(<TextArea id="story" label="经过" value="墙倒了" maxLength={200} onChange={onChange} />);
  expect(screen.getByText('已写 3 字，最多 200 字')).toBeInTheDocument();
  expect(await fieldOf('story')).toHaveAccessibleName('经过');

  await type('story', '墙倒了，没人管');
  expect(onChange).toHaveBeenCalledWith('墙倒了，没人管');
});

test.each([
  ['a line', (value: string) => <TextField id="long" label="姓名" value={value} onChange={jest.fn()} />, 100],
  [
    'a story',
    (value: string) => (
      <TextArea id="long" label="经过" value={value} maxLength={2000} onChange={jest.fn()} />
    ),
    2000,
  ],
])('%s that is pasted too long stays whole, and says by how much', async (_, field, most) => {
  const { rerender } = render(field('🐑'.repeat(most)));
  expect(screen.queryByRole('alert')).toBeNull();
  const pasted = `${'字'.repeat(most + 19)} `;
  rerender(field(pasted));
  expect(screen.getByRole('alert')).toHaveTextContent(`写了 ${most + 19} 字，最多 ${most} 字，多了 19 字`);
  const inner = await fieldOf('long');
  expect(inner.value).toBe(pasted);
  expect(inner.maxLength < 0 || inner.maxLength > pasted.length).toBe(true);
});

test('signs that are still being put together are no answer yet', async () => {
  const heard: string[] = [];
  const drawn = (value: string) => (
    <TextField id="name" label="姓名" value={value} onChange={(said) => heard.push(said)} />
  );
  const { rerender } = render(drawn('王'));
  const field = await fieldOf('name');
  fireEvent.compositionStart(field);
  fireEvent.input(field, { target: { value: '王wu' } });
  // Whatever else draws the page anew meanwhile leaves them where they are.
  rerender(drawn('王'));
  expect(field).toHaveValue('王wu');
  expect(heard).toEqual([]);

  fireEvent.input(field, { target: { value: '王五' } });
  fireEvent.compositionEnd(field);
  expect(heard).toEqual(['王五']);
  rerender(drawn('王五'));
  rerender(drawn(''));
  expect(field).toHaveValue('');
});

test('what the page does not take does not stay in the field', async () => {
  const { rerender } = render(<TextField id="name" label="姓名" value="甲" onChange={jest.fn()} />);
  await type('name', '甲1');
  rerender(<TextField id="name" label="姓名" value="甲" onChange={jest.fn()} />);
  expect(await fieldOf('name')).toHaveValue('甲');
});
