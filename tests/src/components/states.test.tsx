import { fireEvent, render, screen } from '@testing-library/react';
import { Empty } from '../../../src/components/states/Empty';
import { Failed } from '../../../src/components/states/Failed';
import { Loading } from '../../../src/components/states/Loading';
import { Notice } from '../../../src/components/states/Notice';
import { StepBar } from '../../../src/components/matter/StepBar';
import { Tag } from '../../../src/components/show/Tag';
import { Timeline } from '../../../src/components/matter/Timeline';

test('a failure says what went wrong, offers another try and the way on without the app', () => {
  const onRetry = jest.fn();
  render(
    <Failed message="网络不通" onRetry={onRetry}>
      拨打 12348
    </Failed>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('网络不通');
  expect(screen.getByText('拨打 12348')).toBeInTheDocument();

  fireEvent.keyDown(screen.getByRole('button', { name: '再试一次' }), { key: 'Enter' });
  expect(onRetry).toHaveBeenCalledTimes(1);
});

test('where another try makes no sense none is offered', () => {
  render(<Failed message="这件事不存在" />);
  expect(screen.queryByRole('button')).toBeNull();
});

test('loading and empty are told apart', () => {
  render(<Loading />);
  expect(screen.getByRole('status')).toHaveTextContent('正在加载');
  render(<Empty title="还没有">从这里开始</Empty>);
  expect(screen.getByText('从这里开始')).toBeInTheDocument();
});

test('only an error interrupts a screen reader', () => {
  render(<Notice tone="warn">快到期了</Notice>);
  expect(screen.queryByRole('alert')).toBeNull();
  render(<Notice tone="error">没有交上</Notice>);
  expect(screen.getByRole('alert')).toHaveTextContent('没有交上');
});

test.each([
  [0, 0, '一'],
  [2, 2, '三'],
  [3, 3, undefined],
])('at step %d, %d are done and the one under way is %s', (current, done, now) => {
  const { container } = render(<StepBar steps={['一', '二', '三']} current={current} label="进度" />);
  expect(container.querySelectorAll('.step-done')).toHaveLength(done);
  expect(container.querySelector('.step-now .step-name')?.textContent).toBe(now);
  expect(screen.getByRole('img', { name: '进度' })).toBeInTheDocument();
});

test('a timeline keeps the order it is given and marks the first as the latest', () => {
  const { container } = render(
    <Timeline
      label="经过"
      entries={[
        { key: 'b', title: '已答复', when: '今天', body: '请看答复' },
        { key: 'a', title: '已提交', when: '昨天' },
      ]}
    />,
  );
  const items = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(items).toEqual(['已答复今天请看答复', '已提交昨天']);
  expect(container.querySelector('.timeline-latest')).toHaveTextContent('已答复');
});

test('a tag wears its tone', () => {
  render(<Tag tone="bad">已超期</Tag>);
  expect(screen.getByText('已超期')).toHaveClass('tag-bad');
});
