import { act, renderHook } from '@testing-library/react';
import type { Answer } from '../../../../src/services/server/answer';
import { useReading } from '../../../../src/services/server/useReading';

/** A server that answers when the test says so. */
function asked() {
  const waiting: ((found: string) => void)[] = [];
  const ask = () =>
    new Promise<Answer<string>>((resolve) => {
      waiting.push((found) => resolve({ ok: true, reply: found }));
    });
  return { ask, waiting };
}

const foundIn = ({ current }: { current: ReturnType<typeof useReading<string>> }) =>
  current.state.at === 'ready' ? current.state.found : current.state.at;

test('a reply to what was asked before the last step does not take that step back', async () => {
  const { ask, waiting } = asked();
  const { result } = renderHook(() => useReading(ask, 1));
  await act(async () => waiting[0]?.('版本一'));
  act(() => result.current.reload());
  act(() => result.current.set('版本二'));
  await act(async () => waiting[1]?.('版本一'));
  expect(foundIn(result)).toBe('版本二');
  // It is asked again: somebody else may have done something, too.
  expect(waiting).toHaveLength(3);
  await act(async () => waiting[2]?.('版本三'));
  expect(foundIn(result)).toBe('版本三');
});
