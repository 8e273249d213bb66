import { fireEvent, render, screen } from '@testing-library/react';
import { Checkbox } from '../../../src/components/ask/Checkbox';
import { ChoiceList } from '../../../src/components/ask/ChoiceList';

const choices = [
  { value: 'wage', label: '欠薪', note: '干了活没拿到钱' },
  { value: 'land', label: '土地' },
] as const;

test('one answer is picked by touch or by keyboard', () => {
  const onPick = jest.fn();
  render(<ChoiceList label="什么事" choices={choices} onPick={onPick} />);

  fireEvent.click(screen.getByRole('radio', { name: /欠薪/ }));
  fireEvent.keyDown(screen.getByRole('radio', { name: '土地' }), { key: ' ' });

  expect(onPick.mock.calls).toEqual([['wage'], ['land']]);
});

test('the picked answer, and only that one, is said to be picked', () => {
  render(<ChoiceList label="什么事" choices={choices} value="land" onPick={jest.fn()} />);
  expect(screen.getByRole('radiogroup', { name: '什么事' })).toBeInTheDocument();
  expect(screen.getByRole('radio', { checked: true })).toHaveTextContent('土地');
  expect(screen.getByRole('radio', { checked: false })).toHaveTextContent('欠薪');
});

test('a checkbox is turned over, from either side, by touch or by keyboard', () => {
  const onChange = jest.fn();
  const { rerender } = render(
    <Checkbox checked={false} onChange={onChange}>
      同意
    </Checkbox>,
  );
  fireEvent.click(screen.getByRole('checkbox', { name: '同意', checked: false }));
  rerender(
    <Checkbox checked onChange={onChange} error="要先读完">
      同意
    </Checkbox>,
  );
  fireEvent.keyDown(screen.getByRole('checkbox', { checked: true }), { key: 'Enter' });

  expect(onChange.mock.calls).toEqual([[true], [false]]);
  expect(screen.getByRole('alert')).toHaveTextContent('要先读完');
});

test('the Tab key stops once at the answers; the arrows go on from there, round and round', () => {
  const onPick = jest.fn();
  const list = (leadsOn: boolean) => (
    <ChoiceList label="什么事" choices={choices} value="land" onPick={onPick} leadsOn={leadsOn} />
  );
  const { rerender } = render(list(false));
  const [wage, land] = screen.getAllByRole('radio');
  expect([wage, land].map((radio) => radio?.getAttribute('tabindex'))).toEqual(['-1', '0']);

  land?.focus();
  fireEvent.keyDown(land ?? document.body, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(wage);
  expect(onPick.mock.calls).toEqual([['wage']]);

  // Where picking opens the next screen, looking along the answers must not.
  rerender(list(true));
  fireEvent.keyDown(wage ?? document.body, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(land);
  expect(onPick).toHaveBeenCalledTimes(1);
});
