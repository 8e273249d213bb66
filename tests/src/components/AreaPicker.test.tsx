import { useState } from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { AreaPicker } from '../../../src/components/ask/AreaPicker';

const counties = [
  { code: '01', name: '东县' },
  { code: '02', name: '西县' },
];
const towns = [{ code: '0101', name: '河口镇' }];

/** A form that knows two levels; the second arrives after the first is chosen. */
function Form({ townsThere = true, seen }: { townsThere?: boolean; seen?: (picks: string[]) => void }) {
  const [picks, setPicks] = useState<string[]>([]);
  const county = { title: '县', areas: counties, chosen: picks[0] };
  const town = { title: '乡镇', areas: townsThere ? towns : undefined, chosen: picks[1] };
  const onPick = (level: number, code: string) => {
    const next = [...picks.slice(0, level), code];
    setPicks(next);
    seen?.(next);
  };
  return <AreaPicker label="地方" levels={picks[0] ? [county, town] : [county]} onPick={onPick} />;
}

const openSheet = () => fireEvent.click(screen.getByRole('button', { name: /^地方/ }));

test('a place is chosen level by level, by touch and by keyboard, and shown in the field', () => {
  const seen = jest.fn();
  render(<Form seen={seen} />);
  expect(screen.getByRole('button', { name: '地方：请选择' })).toBeInTheDocument();

  openSheet();
  fireEvent.click(screen.getByRole('radio', { name: '东县' }));
  fireEvent.keyDown(screen.getByRole('radio', { name: '河口镇' }), { key: 'Enter' });
  fireEvent.click(screen.getByRole('button', { name: '选好了' }));

  expect(seen.mock.calls).toEqual([[['01']], [['01', '0101']]]);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: '地方：东县 河口镇' })).toBeInTheDocument();
});

test('a level above can be opened again', () => {
  const seen = jest.fn();
  render(<Form seen={seen} />);
  openSheet();
  fireEvent.click(screen.getByRole('radio', { name: '东县' }));
  fireEvent.click(screen.getByRole('tab', { name: '东县' }));
  expect(screen.getByRole('radio', { checked: true })).toHaveTextContent('东县');

  fireEvent.click(screen.getByRole('radio', { name: '西县' }));
  expect(seen).toHaveBeenLastCalledWith(['02']);
});

test('places that are still on their way are waited for, not shown as none', () => {
  render(<Form townsThere={false} />);
  openSheet();
  fireEvent.click(screen.getByRole('radio', { name: '东县' }));
  expect(screen.getByRole('status')).toHaveTextContent('正在加载');
});

test('nothing chosen yet cannot be confirmed, only closed', () => {
  render(<Form />);
  openSheet();
  expect(screen.getByRole('button', { name: '选好了' })).toHaveAttribute('aria-disabled', 'true');
  fireEvent.click(screen.getByRole('button', { name: '关闭' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
