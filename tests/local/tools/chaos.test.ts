import { chaos, type ChaosSettings } from '../../../functions/local/tools/chaos/chaos';
import { nothingFound } from '../../../functions/local/tools/chaos/check';

// Several programs begin and are killed; this says when to give up on a machine that has other work.
jest.setTimeout(300_000);

const short: ChaosSettings = {
  lives: 20,
  clients: 4,
  kills: 2,
  share: 0.08,
  seed: 20261129,
  plant: null,
  readers: true,
  say: () => undefined,
};

test('with a table that fails, programs that are killed and batches that come twice, nothing is lost, doubled or half-written', async () => {
  const { findings, wrong, seen, faults, kills } = await chaos(short);
  expect({ findings, wrong }).toEqual({ findings: nothingFound(), wrong: [] });
  expect(seen.cases).toBe(short.lives);
  expect(seen.notices).toBeGreaterThan(seen.cases);
  expect(kills).toBe(2);
  expect([...faults.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(50);
});

test('a step that is written over another is found', async () => {
  const { findings } = await chaos({ ...short, lives: 3, kills: 0, readers: false, plant: 'conditions' });
  expect(findings.lost).not.toEqual([]);
});

test('a request that does a thing again because its key is not known is found', async () => {
  const { findings } = await chaos({ ...short, lives: 6, kills: 0, readers: false, plant: 'keys' });
  expect(findings.doubled).not.toEqual([]);
});
