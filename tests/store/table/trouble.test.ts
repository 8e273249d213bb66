import { DynamoDBServiceException, InternalServerError, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { CaseHead } from '../../../functions/domain/case/case';
import { BrokenItem } from '../../../functions/store/table/readItem';
import type { Store } from '../../../functions/store/createStore';
import { faultsOn, replyLost, type Faults } from '../../support/faults';
import { caseIdOf, filed, personId } from '../../support/moves';
import { storeOn } from '../../support/store';
import { openTable, type OpenTable } from '../../support/table';

let opened: OpenTable;
let store: Store;
let faults: Faults;

beforeAll(async () => {
  opened = await openTable();
  store = storeOn(opened);
  faults = faultsOn(opened.client);
});
afterAll(() => opened.close());

const keyOfHead = (id: string) => ({ pk: { S: `CASE#${id}` }, sk: { S: 'HEAD' } });

describe('a broken item', () => {
  const damage = (head: CaseHead, attribute: string, value: string) =>
    opened.client.send(
      new UpdateItemCommand({
        TableName: opened.table,
        Key: keyOfHead(head.id),
        UpdateExpression: 'SET #a = :v',
        ExpressionAttributeNames: { '#a': attribute },
        ExpressionAttributeValues: { ':v': { S: value } },
      }),
    );

  test('is told by its key and field, and says nothing of what is in it', async () => {
    const move = filed('consultation', { nth: 1 });
    const { head } = move;
    await store.cases.put(move);
    await damage(head, 'status', '张三的秘密');
    const failure = await store.cases.get(head.id).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BrokenItem);
    expect(failure).toMatchObject({ fields: ['status'] });
    expect(String(failure)).toContain(`CASE#${head.id} HEAD`);
    expect(JSON.stringify(failure) + String(failure)).not.toContain('张三');
  });

  test('is neither left out of the list it stands in nor breaks it: what can be told of it stands in its place', async () => {
    const move = filed('petition', { nth: 2, ownerId: personId('unlucky') });
    const { head } = move;
    await store.cases.put(move);
    await damage(head, 'heldSince', 'yesterday');
    const spy = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const { rows, unreadable } = await store.cases.ownedBy(head.ownerId, {});
    expect([rows, unreadable]).toEqual([[], [expect.objectContaining({ id: head.id, number: head.number })]]);
    expect(spy.mock.calls.map(([line]) => JSON.parse(String(line)))).toEqual([
      expect.objectContaining({ event: 'item_unreadable', fields: ['heldSince'] }),
    ]);
    spy.mockRestore();
  });
});

/** An answer of the service that is the asker's fault by its number, and passes all the same. */
const refusedFor = (name: string) =>
  new DynamoDBServiceException({ name, $fault: 'client', $metadata: {}, message: 'not now' });

describe('an outage', () => {
  test.each<[string, Error]>([
    ['a fault of the database', new InternalServerError({ message: 'oops', $metadata: {} })],
    ['a broken connection', replyLost()],
    ['a time-out', Object.assign(new Error('late'), { name: 'TimeoutError' })],
    ['a request given up in time', Object.assign(new Error('aborted'), { name: 'AbortError' })],
    ...[
      'ThrottlingException',
      'ProvisionedThroughputExceededException',
      'RequestLimitExceeded',
      'TransactionConflictException',
    ].map((name): [string, Error] => [name, refusedFor(name)]),
  ])('%s that outlasts the retries is told as StoreUnavailable', async (_, error) => {
    for (let at = 0; at < 20; at += 1) faults.on('GetItem', 'before', error);
    await expect(store.cases.get(caseIdOf(9))).rejects.toMatchObject({
      name: 'StoreUnavailable',
      cause: error,
    });
    faults.clear();
  });

  test('a wrong request is not taken for one', async () => {
    const { client } = opened;
    const nowhere = storeOn({ ...opened, client, table: 'no-such-table' });
    await expect(nowhere.cases.get(caseIdOf(1))).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });
});
