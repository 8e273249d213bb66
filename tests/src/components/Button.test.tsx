import { fireEvent, render, screen } from '@testing-library/react';
import { Button } from '../../../src/components/base/Button';

test('a button is pressed by touch, by Enter and by Space, and by no other key', () => {
  const onPress = jest.fn();
  render(<Button onPress={onPress}>提交</Button>);
  const button = screen.getByRole('button', { name: '提交' });

  fireEvent.click(button);
  fireEvent.keyDown(button, { key: 'Enter' });
  fireEvent.keyDown(button, { key: ' ' });
  fireEvent.keyDown(button, { key: 'a' });

  expect(onPress).toHaveBeenCalledTimes(3);
});

test('Space does not scroll the page as well', () => {
  render(<Button onPress={jest.fn()}>提交</Button>);
  const goesOn = fireEvent.keyDown(screen.getByRole('button'), { key: ' ' });
  expect(goesOn).toBe(false);
});

test('the Tab key reaches a button', () => {
  render(<Button onPress={jest.fn()}>提交</Button>);
  expect(screen.getByRole('button')).toHaveAttribute('tabindex', '0');
});

test.each([
  ['disabled', { disabled: true }],
  ['loading', { loading: true }],
])('a button that is %s cannot be pressed and says so', (_state, off) => {
  const onPress = jest.fn();
  render(
    <Button onPress={onPress} {...off}>
      提交
    </Button>,
  );
  const button = screen.getByRole('button');

  fireEvent.click(button);
  fireEvent.keyDown(button, { key: 'Enter' });

  expect(onPress).not.toHaveBeenCalled();
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toHaveAttribute('tabindex', '-1');
});

test('a screen reader hears the fuller name', () => {
  render(
    <Button onPress={jest.fn()} label="撤回编号 12 的咨询">
      撤回
    </Button>,
  );
  expect(screen.getByRole('button', { name: '撤回编号 12 的咨询' })).toHaveTextContent('撤回');
});
