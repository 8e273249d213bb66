import { fuzz } from '../../../functions/local/tools/fuzz/fuzz';

// This says when to give up on a machine that has other work.
jest.setTimeout(300_000);

test('whatever is sent, no answer is a fault, each is what the contract says, and what is refused writes nothing', async () => {
  const { failures, writes, strange, statuses, done } = await fuzz({
    requests: 800,
    seed: 20261129,
    say: () => undefined,
  });
  expect({ failures, writes, strange }).toEqual({ failures: [], writes: [], strange: [] });
  // It got past the door, and was refused at each of its steps.
  expect([...done.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(100);
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 401, 403, 404, 415, 422]));
});
