import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { paths } from '../../functions/local/platforms/wechat/paths';
import { publishedSettings } from '../../functions/domain/clocks/rules';
import { keptUntil } from '../../functions/domain/case/keptUntil';
import { addMs } from '../../functions/domain/clocks/day';
import { called } from '../../functions/domain/deliveries/heard';
import { lambdaRecord } from '../../functions/local/stack/stream/lambdaRecord';
import { createPushHandler } from '../../functions/notify/push/handler';
import { createScheduleHandler } from '../../functions/schedule/handler';
import { batch, openid, scene } from '../notify/scene';
import { pushMark } from '../../functions/store/pushes/pushItem';
import { createKeptWords } from '../../functions/store/search/keptWords';
import { doing, filed, hoursAfter, offices } from '../support/moves';
import { openTable, type OpenTable } from '../support/table';
import { allowedIn, isOfSeals, statements } from './allowed';
import { ofType, packaged, resource, type Template } from './packaged';
import { usageOf } from './usage';
import { storeOptions } from '../support/store';

jest.setTimeout(180_000);

const functions = ['Api', 'Receive', 'SweepFiles', 'Papers', 'Notify', 'Message', 'Telling', 'Schedule'];
let template: Template;
let opened: OpenTable;

beforeAll(async () => {
  [{ template }, opened] = await Promise.all([packaged(), openTable()]);
});
afterAll(() => opened.close());

const allowed = (name: string): string[] => allowedIn(template, name);

const readsStream = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map(
  (action) => `${action} stream`,
);
const givesUp = 'sqs:SendMessage dead letters';

test('every function has a role of its own, and there is no other', () => {
  const roles = ofType(template, 'AWS::IAM::Role').filter(
    ([, { Condition }]) => Condition !== 'CopiedElsewhere',
  );
  expect(roles.map(([name]) => name)).toEqual(functions.map((name) => `${name}IamRoleLambdaExecution`));
  for (const name of functions)
    expect(resource(template, `${name}LambdaFunction`).Properties['Role']).toEqual({
      'Fn::GetAtt': [`${name}IamRoleLambdaExecution`, 'Arn'],
    });
});

test('no role has a star in an action, nor in a resource but for the streams of its own log', () => {
  for (const name of functions) {
    for (const { Action: actions, Resource: resources } of statements(template, name)) {
      expect(actions.join()).not.toContain('*');
      const isLog = actions.every((action) => action.startsWith('logs:'));
      const called = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
      const log = `:log-group:/aws/lambda/legal-service-production-${called}:*:*`;
      if (isLog) expect(JSON.stringify(resources)).toContain(log);
      // The files of the bucket are named by what their keys begin with.
      else expect(JSON.stringify(resources).replaceAll(/\/(uploads|kept|roots)\/\*/g, '')).not.toContain('*');
    }
  }
});

test('only the API is told no: what was noted and published is not its to write, and no step its to change', () => {
  const denied = functions.flatMap((name) =>
    statements(template, name)
      .filter(({ Effect }) => Effect === 'Deny')
      .map(({ Action: actions, Condition }) => [name, actions, Condition]),
  );
  const of = (...keys: string[]) => ({ 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': keys } });
  expect(denied).toEqual([
    ['Api', ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'], of('DIGESTS#*', 'ROOTS#*')],
    ['Api', ['dynamodb:UpdateItem', 'dynamodb:DeleteItem'], of('CASE#*')],
  ]);
});

/** A filing and an answer, on a table with the people of the desk. */
async function lived() {
  const at = scene(opened);
  await at.organisation(offices.consultation);
  await at.staff('dispatcher1', 'dispatcher', offices.consultation);
  await at.resident();
  await at.agree(5);
  const asked = filed('consultation');
  return { at, asked, answered: doing(asked.head, 'answer') };
}

/** What WeChat told of a message and of a consent, as the stream brings it. */
async function told({ store }: Awaited<ReturnType<typeof lived>>['at']): Promise<DynamoDBRecord[]> {
  const about = { openid, templateId: 't1', at: hoursAfter(1) };
  await store.pushes.put({ ...about, about: 'popup', accepted: true });
  await store.pushes.put({ ...about, about: 'sent', messageId: '1', arrived: true, reason: null });
  const { Items = [] } = await opened.client.send(new ScanCommand({ TableName: opened.table }));
  return Items.filter((item) => item.et?.S === pushMark).map((NewImage, nth) =>
    lambdaRecord({ eventName: 'INSERT', dynamodb: { SequenceNumber: `${nth}`, NewImage } }, 'arn:local'),
  );
}

test('telling inboxes and working on what WeChat told takes what its role allows, and no less', async () => {
  const { at, asked, answered } = await lived();
  const pushed = await told(at);
  const other = filed('consultation', { nth: 75 });
  const again = doing(other.head, 'answer');
  const closed = doing(again.head, 'close');
  await at.store.cases.put(other);
  await at.store.cases.save(again);
  const used = usageOf(opened.client);
  await at.notify(batch(asked, answered));
  // Lists of work are set right by the case as the table has it.
  await at.notify(batch(again));
  await at.store.cases.save(closed);
  await at.notify(batch(closed));
  const take = createPushHandler({ ...at.store, log: () => undefined });
  for (const record of pushed) expect(await take(record)).toBe(true);
  expect(at.logged).toEqual([]);
  expect(allowed('Notify')).toEqual([...used, ...readsStream, givesUp].sort());
});

test('beginning to tell takes what its role allows, and no less', async () => {
  const { at } = await lived();
  const asked = filed('consultation', { nth: 70 });
  const answered = doing(asked.head, 'answer');
  const moved = { ...answered, head: { ...answered.head, desk: offices.legalAid } };
  await at.store.cases.put(asked);
  await at.store.cases.save(moved);
  const used = usageOf(opened.client);
  await at.message(batch(moved));
  expect(at.standIn.sent(openid)).toHaveLength(1);
  expect(allowed('Message')).toEqual([...used, ...readsStream, givesUp].sort());
});

test('carrying on what could not be told takes what its role allows, and no less', async () => {
  const { at } = await lived();
  const answered = doing(filed('consultation', { nth: 71 }).head, 'answer');
  const refused = doing(doing(filed('legalAid', { nth: 72 }).head, 'startReview').head, 'refuse');
  for (const move of [answered, refused]) await at.store.cases.put({ ...move, before: null });
  at.standIn.faults.next(paths.send, { errcode: 45011 });
  await at.message(batch(answered, refused));
  const used = usageOf(opened.client);
  at.pass(60 * 3_600_000);
  await at.carryOn();
  await at.carryOn();
  expect(at.standIn.sent(openid)).toHaveLength(1);
  expect(allowed('Telling')).toEqual([...used].sort());
  const [raised] = await at.store.deliveries.ofCase(refused.head.id);
  if (raised) await at.store.deliveries.change(raised, (found) => called(found, true, hoursAfter(61)));
  expect(await at.store.deliveries.untold()).toBe(0);
});

test('sweeping the clocks takes what its role allows, and no less', async () => {
  const { at, asked } = await lived();
  await at.store.cases.put(asked);
  const over = filed('consultation', { nth: 77 });
  const withdrawn = doing(over.head, 'withdraw');
  await at.store.cases.put(over);
  await at.store.cases.save(withdrawn);
  const used = usageOf(opened.client);
  let now = hoursAfter(40);
  const run = createScheduleHandler({
    copyRoot: null,
    words: createKeptWords(storeOptions(opened)),
    store: at.store,
    rules: publishedSettings,
    numberSecret: 'number secret of the tests',
    now: () => now,
    log: at.telling.log,
  });
  await run({}, { getRemainingTimeInMillis: () => 60_000 });
  expect(at.logged).toEqual([
    { event: 'swept', count: 1 },
    { event: 'recounted', count: 0 },
    { event: 'roots_published', count: 1 },
  ]);
  // The first sweep after so long looks back a month before where the last one came to: every day since.
  now = addMs(keptUntil(withdrawn.head) ?? '', 1);
  await run({}, { getRemainingTimeInMillis: () => 60_000 });
  expect((await at.store.cases.get(withdrawn.head.id))?.marks).toEqual(['erased']);
  // The copy of a day's root goes to the locked bucket by a request signed by hand.
  expect(allowed('Schedule')).toEqual([...used, 's3:PutObject roots'].sort());
});

const storeFolder = path.resolve(__dirname, '../../functions/store');
const storeFiles = async (): Promise<[string, string][]> => {
  const files = (await readdir(storeFolder, { recursive: true })).filter((file) => file.endsWith('.ts'));
  return Promise.all(
    files.map(async (file): Promise<[string, string]> => [
      file,
      await readFile(path.join(storeFolder, file), 'utf8'),
    ]),
  );
};

/** Every request to the table that the store is written with, as a role would have to allow it. */
async function storeCan(): Promise<Set<string>> {
  const ofTable = (await storeFiles()).filter(([file]) => file !== path.join('seal', 'kms.ts'));
  const source = ofTable.map(([, text]) => text).join('\n');
  const commands = [...source.matchAll(/new (\w+)Command\(/g)].map(([, name = '']) => name);
  const parts = [...source.matchAll(/\b(Put|Update|Delete|ConditionCheck): \{/g)].map(
    ([, op = '']) => `${op}Item`,
  );
  return new Set([...commands.filter((name) => name !== 'TransactWriteItems'), ...parts]);
}

test('the API may do to the table all that the store can, but write without a condition in bulk', async () => {
  const can = await storeCan();
  expect(can.delete('BatchWriteItem')).toBe(true);
  const indexes = ['handler', 'holder', 'owner'].map((index) => `Query index/${index}`);
  const files = ['s3:GetObjectVersion kept', 's3:PutObject uploads'];
  expect(allowed('Api')).toEqual(
    [...[...can].map((action) => `${action} table`), ...indexes, ...files].sort(),
  );
});

test('every function opens what is sealed, and those that write cases and sweep make the keys', () => {
  const makers = functions.filter((name) =>
    statements(template, name).some(({ Action: actions }) =>
      actions.includes('kms:GenerateDataKeyWithoutPlaintext'),
    ),
  );
  expect(makers).toEqual(['Api', 'Schedule']);
  for (const name of functions)
    expect(
      statements(template, name)
        .filter(isOfSeals)
        .flatMap(({ Action: actions }) => actions),
    ).toEqual(expect.arrayContaining(['kms:Decrypt', 'dynamodb:Query']));
});

test('drawing papers reads the table, and nothing else', () => {
  expect(allowed('Papers')).toEqual(['BatchGetItem table', 'GetItem table', 'Query table']);
});

test('only the tools of administrators write in bulk', async () => {
  const bulk = (await storeFiles()).filter(([, text]) => /from '[./\w]*\/putItems'/.test(text));
  expect(bulk.map(([file]) => file)).toEqual(['createReference.ts']);
});
