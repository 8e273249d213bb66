import {
  DynamoDBClient,
  PutItemCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { fuzz, judge } from '../../../functions/local/tools/fuzz/fuzz';
import { watchWrites } from '../../../functions/local/tools/fuzz/watchWrites';
import { gatewayEvent } from '../../../functions/local/tools/gatewayEvent';

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

const event = gatewayEvent({ method: 'GET', path: '/v1/me', query: '', headers: {}, body: undefined });
const judged = (statusCode: number, body: unknown, written: string[] = []) => {
  const wrong = { failures: [], writes: [], strange: [] };
  const answer = { statusCode, body: JSON.stringify(body) };
  judge({ name: 'me', method: 'GET' }, { event, answer, written, logged: '' }, wrong);
  return Object.entries(wrong).flatMap(([kind, lines]: [string, string[]]) => (lines.length > 0 ? kind : []));
};
const problem = { type: 'x', title: 'x', status: 404, detail: 'x', code: 'not_found', instance: 'x' };

test.each<[string, string[], string[]]>([
  ['a fault', judged(500, { ...problem, code: 'unexpected' }), ['failures']],
  ['a refusal that wrote', judged(404, problem, ['RATE', 'CASE']), ['writes']],
  ['a refusal that counted', judged(404, problem, ['RATE', 'SESSION']), []],
  ['a refusal in words of its own', judged(404, { error: 'no' }), ['strange']],
  ['an answer of another shape', judged(200, { personId: 1 }), ['strange']],
  ['a good answer that wrote', judged(204, undefined, ['CASE']), []],
])('%s is judged so', (_, found, expected) => expect(found).toEqual(expected));

test('what was written is known by its keys, and what was refused was not', async () => {
  const client = new DynamoDBClient({ region: 'x' });
  const refused = new Error('ConditionalCheckFailedException');
  const send = jest.fn().mockResolvedValue({});
  Object.assign(client, { send });
  const written = watchWrites(client);
  const TableName = 't';
  const key = (pk: string) => ({ pk: { S: pk } });
  await client.send(new PutItemCommand({ TableName, Item: key('CASE#1') }));
  await client.send(new UpdateItemCommand({ TableName, Key: key('RATE#1') }));
  const both = [{ Put: { TableName, Item: key('FILE#1') } }, { Delete: { TableName, Key: key('PERSON#1') } }];
  await client.send(new TransactWriteItemsCommand({ TransactItems: both }));
  send.mockRejectedValueOnce(refused);
  await expect(client.send(new PutItemCommand({ TableName, Item: key('CASE#2') }))).rejects.toBe(refused);
  expect(written()).toEqual(['CASE', 'RATE', 'FILE', 'PERSON']);
  expect(written()).toEqual([]);
});
