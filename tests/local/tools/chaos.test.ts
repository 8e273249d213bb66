import { chaos, type ChaosSettings } from '../../../functions/local/tools/chaos/chaos';
import { nothingFound, steps } from '../../../functions/local/tools/chaos/check';
import { Ledger } from '../../../functions/local/tools/chaos/ledger';
import { filed } from '../../support/moves';

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

describe('a filing that is there', () => {
  const { event } = filed('consultation');
  const { caseId, word } = event;
  const key = 'k'.repeat(24);
  const found = (ledger: Ledger, ...ids: string[]) => {
    const findings = nothingFound();
    steps(ledger, new Map(ids.map((id) => [id, [{ ...event, caseId: id, key }]])), findings);
    return findings;
  };
  const told = new Ledger();
  told.acknowledged.push({ caseId, key, word });

  test('and that somebody was told of is as it should be', () => {
    expect(found(told, caseId)).toEqual(nothingFound());
  });

  test('twice, in two cases, is found', () => {
    expect(found(told, caseId, '4821370655').doubled).toEqual([`4821370655 is ${caseId} filed once more`]);
  });

  test('and was refused is found, with what was said', () => {
    const refused = new Ledger();
    refused.refused.set(key, 'too_many_requests');
    expect(found(refused, caseId).doubled).toEqual([expect.stringContaining('too_many_requests')]);
  });

  test('and was not answered may be there or not', () => {
    const unanswered = new Ledger();
    unanswered.unanswered.add(key);
    expect(found(unanswered, caseId)).toEqual(nothingFound());
  });
});
