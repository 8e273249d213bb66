import { act, renderHook } from '@testing-library/react';
import { late, useHeldFor } from '../../../src/components/base/late';

/** A part that comes, or fails to, when the test says so. */
function part() {
  let comes = (): void => undefined;
  let fails = (): void => undefined;
  const source = late(
    () =>
      new Promise<string>((come, fail) => {
        comes = () => come('here');
        fails = () => fail(new Error('no network'));
      }),
  );
  return { source, comes: () => act(async () => comes()), fails: () => act(async () => fails()) };
}

test('what is drawn first waits for a part that it needs, until that is there', async () => {
  const { source, comes } = part();
  const { result } = renderHook(() => useHeldFor(source, true));
  expect(result.current).toBe(true);
  await comes();
  expect(result.current).toBe(false);
});

test('a part that could not be fetched holds nothing up, nor when it is asked for again', async () => {
  const { source, fails } = part();
  const { result } = renderHook(() => useHeldFor(source, true));
  await fails();
  expect(result.current).toBe(false);
  act(() => void source.ask());
  expect(source.read().at).toBe('away');
  expect(result.current).toBe(false);
});

test('what stands already is not taken away for a part that is needed later', () => {
  const { source } = part();
  const { result, rerender } = renderHook(({ isWanted }) => useHeldFor(source, isWanted), {
    initialProps: { isWanted: false },
  });
  rerender({ isWanted: true });
  expect(source.read().at).toBe('away');
  expect(result.current).toBe(false);
});
