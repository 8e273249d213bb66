import { batchOutcome } from '../../../../functions/local/stack/stream/batchOutcome';
import { nextStep, type Batch } from '../../../../functions/local/stack/stream/nextStep';
import { readableShards } from '../../../../functions/local/stack/stream/shards';
import { numbers, recordsTo } from './records';

const failed = (...itemIdentifiers: unknown[]) => ({
  batchItemFailures: itemIdentifiers.map((itemIdentifier) => ({ itemIdentifier })),
});

test.each<[string, unknown, unknown]>([
  ['nothing', undefined, { at: 'done' }],
  ['null', null, { at: 'done' }],
  ['an empty object', {}, { at: 'done' }],
  ['no failures', failed(), { at: 'done' }],
  ['a null list', { batchItemFailures: null }, { at: 'done' }],
  ['the second record', failed('2'), { at: 'failedFrom', index: 1 }],
  ['several records, the later first', failed('4', '2'), { at: 'failedFrom', index: 1 }],
  ['an empty name', failed(''), { at: 'failed' }],
  ['a null name', failed(null), { at: 'failed' }],
  ['a record of another batch', failed('77'), { at: 'failed' }],
  ['a wrong key', { batchItemFailures: [{ id: '2' }] }, { at: 'failed' }],
  ['a text', 'ok', { at: 'failed' }],
])('a function that answers %s', (_what, response, outcome) => {
  expect(batchOutcome(response, recordsTo(4))).toEqual(outcome);
});

const shape = ({ records, failures }: Batch) => ({ records: numbers(records), failures });

function after(records: number, failures: number, outcome: Parameters<typeof nextStep>[1]) {
  const step = nextStep({ records: recordsTo(records), failures }, outcome, 2);
  return {
    done: step.done?.dynamodb.SequenceNumber,
    givenUp: step.givenUp?.dynamodb.SequenceNumber,
    batches: step.batches.map(shape),
    waitMs: step.waitMs,
  };
}

test('a batch that is done leaves nothing', () => {
  expect(after(3, 1, { at: 'done' })).toEqual({ done: '3', givenUp: undefined, batches: [], waitMs: 0 });
});

test('a named failure is resumed from that record, whose failures are counted anew', () => {
  expect(after(4, 2, { at: 'failedFrom', index: 2 })).toEqual({
    done: '2',
    givenUp: undefined,
    batches: [{ records: [3, 4], failures: 1 }],
    waitMs: 200,
  });
});

test('a first record that fails again waits longer', () => {
  expect(after(2, 1, { at: 'failedFrom', index: 0 })).toEqual({
    done: undefined,
    givenUp: undefined,
    batches: [{ records: [1, 2], failures: 2 }],
    waitMs: 400,
  });
});

test('a record that failed once more than the retries allow is given up alone', () => {
  expect(after(3, 2, { at: 'failedFrom', index: 0 })).toEqual({
    done: undefined,
    givenUp: '1',
    batches: [{ records: [2, 3], failures: 0 }],
    waitMs: 0,
  });
});

test('an unnamed failure halves the batch and uses up no retry', () => {
  expect(after(5, 1, { at: 'failed' }).batches).toEqual([
    { records: [1, 2, 3], failures: 1 },
    { records: [4, 5], failures: 1 },
  ]);
  expect(after(1, 1, { at: 'failed' }).batches).toEqual([{ records: [1], failures: 2 }]);
  expect(after(1, 2, { at: 'failed' })).toMatchObject({ givenUp: '1', batches: [] });
});

test('children of an unfinished shard wait, unless the parent is no longer listed', () => {
  const shards = [
    { id: 'parent', parent: 'trimmed' },
    { id: 'child', parent: 'parent' },
    { id: 'grandchild', parent: 'child' },
    { id: 'root', parent: undefined },
  ];
  const readable = (...finished: string[]) =>
    readableShards(shards, (id) => finished.includes(id)).map(({ id }) => id);
  expect(readable()).toEqual(['parent', 'root']);
  expect(readable('parent', 'root')).toEqual(['child']);
});
