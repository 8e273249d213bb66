import { fireEvent, render, screen } from '@testing-library/react';
import { Badge } from '../../../src/components/show/Badge';
import { List, Row } from '../../../src/components/show/List';

test('a row that leads somewhere is a link to touch and keyboard; one that does not is none', () => {
  const onPress = jest.fn();
  render(
    <List label="我的事">
      <Row title="咨询" note="今天" onPress={onPress} />
      <Row title="编号" end="12" />
    </List>,
  );
  const link = screen.getByRole('link', { name: /咨询/ });

  fireEvent.click(link);
  fireEvent.keyDown(link, { key: 'Enter' });

  expect(onPress).toHaveBeenCalledTimes(2);
  expect(screen.getAllByRole('link')).toHaveLength(1);
  expect(screen.getByRole('list', { name: '我的事' })).toBeInTheDocument();
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});

test.each([
  [0, null],
  [3, '3'],
  [120, '99+'],
])('a badge of %d shows %s', (count, shown) => {
  const { container } = render(<Badge count={count} />);
  expect(container.textContent).toBe(shown ?? '');
  if (shown) expect(screen.getByRole('img', { name: `${count} 条未读` })).toBeInTheDocument();
});
