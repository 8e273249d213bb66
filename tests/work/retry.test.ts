import { Refused } from '../../functions/domain/refused';
import { retryWhileStale } from '../../functions/work/retry';

const stale = new Refused('stale_version');

/** Refused so many times, then done. */
function refusedFirst(times: number, error: Error = stale) {
  const tries: number[] = [];
  const attempt = async (tried: number): Promise<string> => {
    tries.push(tried);
    if (tries.length <= times) throw error;
    return 'done';
  };
  return { tries, attempt };
}

test('what others were first at is tried again, and each try knows which it is', async () => {
  const { tries, attempt } = refusedFirst(2);
  expect(await retryWhileStale(3, attempt)).toBe('done');
  expect(tries).toEqual([1, 2, 3]);
});

test('when others are first every time, that is the answer', async () => {
  const { tries, attempt } = refusedFirst(3);
  await expect(retryWhileStale(3, attempt)).rejects.toBe(stale);
  expect(tries).toEqual([1, 2, 3]);
});

test.each([new Refused('not_allowed'), new Error('down')])(
  'nothing else is tried again: %s',
  async (error) => {
    const { tries, attempt } = refusedFirst(1, error);
    await expect(retryWhileStale(3, attempt)).rejects.toBe(error);
    expect(tries).toEqual([1]);
  },
);
