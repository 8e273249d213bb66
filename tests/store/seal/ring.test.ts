import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../../../functions/contract/ids';
import { addMs } from '../../../functions/domain/clocks/day';
import { createStore } from '../../../functions/store/createStore';
import type { SealKeys } from '../../../functions/store/seal/port';
import { keyRing } from '../../../functions/store/seal/ring';
import { kmsService } from '../../../functions/store/seal/kms';
import { storedKeys } from '../../../functions/store/seal/storedKeys';
import { StoreUnavailable } from '../../../functions/store/table/orUnavailable';
import { keysFromSecret } from '../../../functions/store/seal/keysFromSecret';
import { sealWith, type Seal } from '../../../functions/store/seal/seal';
import { fakeKms, type FakeKms } from '../../support/kms';
import { filed, noon } from '../../support/moves';
import { sealSecret, storeOptions } from '../../support/store';
import { openTable, type OpenTable } from '../../support/table';
import { until } from '../../support/until';

const minute = 60_000;
const day = 86_400_000;
const place = 'CASE#0000000001 phone';

let kms: FakeKms;
let opened: OpenTable;
let at: Instant;
let failures: unknown[];

beforeEach(async () => {
  [kms, opened] = await Promise.all([fakeKms(), openTable()]);
  at = noon;
  failures = [];
});
afterEach(() => Promise.all([kms.close(), opened.close()]));

const pass = (ms: number): void => {
  at = addMs(at, ms);
};

type Instance = { seal: Seal; keys: SealKeys };

/** One more instance of a function, with nothing in memory. */
function instance({
  makesKeys = true,
  before = null,
  table = opened.table,
}: { makesKeys?: boolean; before?: SealKeys | null; table?: string } = {}): Instance {
  const keys = keyRing({
    stored: storedKeys({ client: opened.client, name: opened.table, pause: async () => undefined }),
    service: kmsService({ client: kms.client, keyId: kms.keyId, table }),
    before,
    rotateDays: makesKeys ? 30 : null,
    now: () => at,
    failed: (error) => failures.push(error),
  });
  return { keys, seal: sealWith(keys) };
}

function opens({ seal }: Instance, sealed: string): boolean {
  try {
    return seal.open(sealed, place) !== '';
  } catch {
    return false;
  }
}

const ready = async (one: Instance): Promise<Instance> => {
  await one.keys.fresh();
  return one;
};
const keyOf = (sealed: string): string | undefined => sealed.split('.')[2];

test('the first instance makes a key, and the next opens what it sealed', async () => {
  const first = await ready(instance());
  const sealed = first.seal.seal('13847412345', place);
  const second = await ready(instance());
  expect(second.seal.open(sealed, place)).toBe('13847412345');
  expect(kms.asked).toEqual([
    { operation: 'GenerateDataKeyWithoutPlaintext', context: expect.anything() },
    { operation: 'Decrypt', context: { service: 'legal-service', table: opened.table, dataKey: 'k1' } },
    { operation: 'Decrypt', context: expect.anything() },
  ]);
});

test('of two that begin at once one makes the key, and both seal with it', async () => {
  const [one, other] = await Promise.all([ready(instance()), ready(instance())]);
  expect(other.seal.open(one.seal.seal('乌云', place), place)).toBe('乌云');
  expect(one.seal.open(other.seal.seal('乌云', place), place)).toBe('乌云');
});

test('while keys are fresh neither the table nor KMS is asked again', async () => {
  const one = await ready(instance());
  const asked = kms.asked.length;
  pass(4 * minute);
  kms.fall('down');
  await one.keys.fresh();
  expect([kms.asked.length, failures]).toEqual([asked, []]);
});

describe('a key that is a month old', () => {
  test('is followed by a new one, which seals only when every instance has heard of it', async () => {
    const one = await ready(instance());
    const other = await ready(instance({ makesKeys: false }));
    const old = one.seal.seal('图雅', place);
    pass(30 * day);
    await one.keys.fresh();
    await until(() => kms.asked.some(({ context }) => context['dataKey'] === 'k2'));
    expect(keyOf(one.seal.seal('图雅', place))).toBe('k1');
    await other.keys.fresh();
    await until(() => kms.asked.filter(({ context }) => context['dataKey'] === 'k2').length === 3);
    pass(15 * minute);
    const next = one.seal.seal('图雅', place);
    expect(keyOf(next)).toBe('k2');
    expect([other.seal.open(next, place), one.seal.open(old, place)]).toEqual(['图雅', '图雅']);
  });

  test('goes on sealing while no new one can be made', async () => {
    const one = await ready(instance());
    pass(30 * day);
    kms.fall('throttled');
    await one.keys.fresh();
    await until(() => failures.length > 0);
    expect(keyOf(one.seal.seal('图雅', place))).toBe('k1');
  });
});

describe('a value whose key this instance does not know', () => {
  test('is to be asked for again, and opens after one more look at the shelf', async () => {
    const late = await ready(instance({ makesKeys: false, before: keysFromSecret(sealSecret(1)) }));
    const maker = await ready(instance());
    const sealed = maker.seal.seal('那顺', place);
    expect(() => late.seal.open(sealed, place)).toThrow(StoreUnavailable);
    await late.keys.fresh();
    expect(late.seal.open(sealed, place)).toBe('那顺');
  });

  test('is broken, not waited for, once the shelf has no such key', async () => {
    const one = await ready(instance());
    const [version, algorithm, , content] = one.seal.seal('那顺', place).split('.');
    const stray = [version, algorithm, 'k77', content].join('.');
    expect(() => one.seal.open(stray, place)).toThrow(StoreUnavailable);
    await one.keys.fresh();
    expect(() => one.seal.open(stray, place)).toThrow('does not open: key');
  });

  test('stays to be asked for again while KMS is down, and holds up nothing else', async () => {
    const late = await ready(instance({ before: keysFromSecret(sealSecret(1)), makesKeys: false }));
    const maker = await ready(instance());
    const [theirs, ours] = [maker.seal.seal('那顺', place), late.seal.seal('图雅', place)];
    expect(() => late.seal.open(theirs, place)).toThrow(StoreUnavailable);
    kms.fall('down');
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await late.keys.fresh();
      expect(() => late.seal.open(theirs, place)).toThrow(StoreUnavailable);
      expect(late.seal.open(ours, place)).toBe('图雅');
    }
    expect(failures).toHaveLength(1);
    kms.well();
    pass(minute);
    await late.keys.fresh();
    // Not only asked of KMS: its answer has to be at hand as well.
    await until(() => opens(late, theirs));
    await late.keys.fresh();
    expect(late.seal.open(theirs, place)).toBe('那顺');
  });
});

test('a key that seals no more and is deleted from the shelf opens nothing any more: so it is retired', async () => {
  const maker = await ready(instance());
  const sealed = maker.seal.seal('那顺', place);
  pass(30 * day);
  await ready(instance());
  const Key = { pk: { S: 'SEALKEYS' }, sk: { S: 'KEY#000001' } };
  await opened.client.send(new DeleteItemCommand({ TableName: opened.table, Key }));
  pass(15 * minute);
  const next = await ready(instance());
  expect(keyOf(next.seal.seal('那顺', place))).toBe('k2');
  expect(() => next.seal.open(sealed, place)).toThrow(StoreUnavailable);
  await next.keys.fresh();
  expect(() => next.seal.open(sealed, place)).toThrow('does not open: key');
});

test.each(['down', 'throttled', 'denied'] as const)(
  'an instance that begins while KMS is %s says that it cannot be used yet, and begins once it can',
  async (fault) => {
    await ready(instance());
    kms.fall(fault);
    const one = instance();
    const store = createStore({ ...storeOptions(opened), seal: one.seal });
    await expect(store.cases.put(filed('legalAid'))).rejects.toThrow(StoreUnavailable);
    await expect(store.people.get('p0000000000000000000000001')).rejects.toThrow(StoreUnavailable);
    kms.well();
    expect(await store.cases.put(filed('legalAid'))).toEqual({ stored: 'new' });
  },
);

test('a running instance goes on through an hour without KMS', async () => {
  const one = await ready(instance());
  const store = createStore({ ...storeOptions(opened), seal: one.seal });
  const move = filed('petition');
  await store.cases.put(move);
  kms.fall('down');
  for (let count = 0; count < 6; count += 1) {
    pass(10 * minute);
    expect((await store.cases.whole(move.head.id))?.events).toEqual([move.event]);
  }
});

test('what configuration sealed still opens, and seals until the first key of KMS is known everywhere', async () => {
  const before = keysFromSecret(sealSecret(1));
  const old = sealWith(before).seal('13847412345', place);
  const moved = await ready(instance({ before }));
  expect(moved.seal.open(old, place)).toBe('13847412345');
  expect(keyOf(moved.seal.seal('13847412345', place))).toBe(before.current().id);
  pass(15 * minute);
  expect(keyOf(moved.seal.seal('13847412345', place))).toBe('k1');
  expect(moved.seal.open(old, place)).toBe('13847412345');
});

test('a data key made for one table does not open for another', async () => {
  const maker = await ready(instance());
  const sealed = maker.seal.seal('那顺', place);
  const elsewhere = await ready(instance({ table: 'another', before: keysFromSecret(sealSecret(1)) }));
  expect(() => elsewhere.seal.open(sealed, place)).toThrow('does not open: key');
});
