import { doing, filed, offices, owner } from '../support/moves';
import { faultsOn, replyLost, type Faults } from '../support/faults';
import { openTable, type OpenTable } from '../support/table';
import { batch, recordOf, scene } from './scene';

const centre = offices.consultation;
let opened: OpenTable;
let faults: Faults;
let at: ReturnType<typeof scene>;
let dispatcher: string;
let lawyer: string;
let nth = 0;

beforeAll(async () => {
  opened = await openTable();
  faults = faultsOn(opened.client);
  at = scene(opened);
  await at.organisation(centre);
  dispatcher = await at.staff('dispatcher1', 'dispatcher', centre);
  lawyer = await at.staff('lawyer1', 'lawyer', centre);
});
afterAll(() => opened.close());
beforeEach(() => {
  nth += 1;
  at.logged.length = 0;
});
afterEach(() => faults.clear());

const newCase = () => filed('consultation', { nth });
const answered = () => doing(newCase().head, 'answer');
const allDone = { batchItemFailures: [] };

test('a filing is told to the resident, to the dispatchers of the desk and to those on duty', async () => {
  const filing = newCase();
  expect(await at.notify(batch(filing))).toEqual(allDone);
  expect(await at.toldOf(filing, owner)).toEqual(['filed to resident']);
  expect(await at.toldOf(filing, dispatcher)).toEqual(['arrived to staff']);
  expect(await at.toldOf(filing, lawyer)).toEqual(['arrived to staff']);
});

test('a record that comes twice is told once', async () => {
  const filing = newCase();
  await at.notify(batch(filing, filing));
  await at.notify(batch(filing));
  expect(await at.toldOf(filing, owner)).toEqual(['filed to resident']);
  expect(await at.toldOf(filing, lawyer)).toEqual(['arrived to staff']);
});

test('someone who is dispatcher and lawyer of the desk is told once', async () => {
  const both = await at.staff('both', 'dispatcher', offices.petition);
  await at.staff('both', 'agent', offices.petition);
  await at.organisation(offices.petition);
  const filing = filed('petition', { nth });
  await at.notify(batch(filing));
  expect(await at.toldOf(filing, both)).toEqual(['arrived to staff']);
});

test('staff who file a case of their own are told as residents and not as staff', async () => {
  const filing = filed('consultation', { nth, ownerId: dispatcher });
  await at.notify(batch(filing));
  expect(await at.toldOf(filing, dispatcher)).toEqual(['filed to resident']);
});

test('a record that failed comes again, and holds up no other case of its batch; one that cannot be read holds up nothing', async () => {
  const [first, second] = [newCase(), filed('consultation', { nth: nth + 1000 })];
  faults.on('PutItem', 'before', new TypeError('a bug'));
  const failed = await at.notify({ Records: [recordOf(first, 'one'), recordOf(second, 'two')] });
  expect(failed.batchItemFailures).toHaveLength(1);
  faults.clear();

  const broken = { dynamodb: { SequenceNumber: 'odd', NewImage: { et: { S: 'event' } } } };
  const again = [recordOf(first, 'one'), broken, recordOf(second, 'two')];
  expect(await at.notify({ Records: again })).toEqual(allDone);
  expect(await at.toldOf(first, owner)).toEqual(['filed to resident']);
  expect(await at.toldOf(second, owner)).toEqual(['filed to resident']);
  expect(at.logged).toContainEqual(
    expect.objectContaining({ event: 'delivery_failed', rung: 'inbox', errorName: 'BrokenItem' }),
  );
});

test('a record without a number fails as the whole batch', async () => {
  const { dynamodb, ...record } = recordOf(newCase());
  const { SequenceNumber: _number, ...nameless } = dynamodb ?? {};
  faults.on('PutItem', 'before', new TypeError('a bug'));
  expect(await at.notify({ Records: [{ ...record, dynamodb: nameless }] })).toEqual({
    batchItemFailures: [{ itemIdentifier: '' }],
  });
});

test('a failure is logged by its name, without a word of the case', async () => {
  faults.on('PutItem', 'before', new TypeError('数据：工地老板欠了我三个月工资'));
  await at.notify(batch(newCase()));
  expect(at.logged).toEqual([
    { event: 'delivery_failed', rung: 'inbox', errorName: 'TypeError', frames: expect.any(Array) },
  ]);
  expect(JSON.stringify(at.logged)).not.toContain('工资');
});

test('a record of another item is passed over', async () => {
  const head = { dynamodb: { SequenceNumber: 'one', NewImage: { pk: { S: 'CASE#1' }, sk: { S: 'HEAD' } } } };
  expect(await at.notify({ Records: [head] })).toEqual(allDone);
});

test('a notice whose reply was lost is there once', async () => {
  const move = answered();
  faults.on('PutItem', 'after', replyLost());
  await at.notify(batch(move));
  await at.notify(batch(move));
  expect(await at.toldOf(move, owner)).toEqual(['answered to resident']);
});

test('who joined the desk is told from the next minute on', async () => {
  const first = newCase();
  await at.notify(batch(first));
  const newcomer = await at.staff('lawyer2', 'lawyer', centre);
  const second = filed('consultation', { nth: nth + 1000 });
  await at.notify(batch(second));
  expect(await at.toldOf(second, newcomer)).toEqual([]);
  at.pass(60_000);
  const third = filed('consultation', { nth: nth + 2000 });
  await at.notify(batch(third));
  expect(await at.toldOf(third, newcomer)).toEqual(['arrived to staff']);
});
