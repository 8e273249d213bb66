import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { paths, type Fault } from '../../functions/local/stand-in/faults';
import { claimMs } from '../../functions/notify/message/messageResident';
import { personKey } from '../../functions/store/keys';
import { keyAttributes } from '../../functions/store/table';
import { residentPages } from '../../src/routes';
import { faultsOn, replyLost, type Faults } from '../support/faults';
import { doing, filed, owner, personId } from '../support/moves';
import { openTable, type OpenTable } from '../support/table';
import { batch, openid, recordOf, scene, template } from './scene';

let opened: OpenTable;
let faults: Faults;
let nth = 0;

beforeAll(async () => {
  opened = await openTable();
  faults = faultsOn(opened.client);
});
afterAll(() => opened.close());
afterEach(() => faults.clear());

/** A new resident's phone with consents to spend, and the answer to their question. */
async function answer(consents = 5) {
  nth += 1;
  const at = scene(opened);
  await at.resident();
  at.standIn.grant(openid, template, consents);
  const asked = filed('consultation', { nth });
  const move = doing(asked.head, 'answer');
  const suffer = (fault: Fault, times?: number) => at.standIn.faults.next(paths.send, fault, times);
  return { at, asked, move, suffer, sent: () => at.standIn.sent(openid) };
}

const allDone = { batchItemFailures: [] };
const failsAt = (...moves: { event: { caseId: string; seq: number } }[]) => ({
  batchItemFailures: moves.map(({ event }) => ({ itemIdentifier: `${event.caseId}${event.seq}` })),
});

test('the resident is sent one message, in fixed words, that opens the case', async () => {
  const { at, move, sent } = await answer();
  expect(await at.message(batch(move))).toEqual(allDone);
  expect(sent()).toMatchObject([
    {
      templateId: template,
      page: residentPages.case.link({ caseId: move.head.id }).slice(1),
      data: {
        character_string1: { value: move.head.number },
        phrase2: { value: '已答复' },
        time3: { value: '2026年8月5日 13:00' },
        thing4: { value: '您的事项有了答复，点开查看' },
      },
    },
  ]);
});

test('a record that comes again sends nothing again', async () => {
  const { at, move, sent } = await answer();
  await at.message(batch(move, move));
  await at.message(batch(move));
  expect(sent()).toHaveLength(1);
});

test('what residents did themselves and what has no template spends no consent', async () => {
  const { at, asked, move, sent } = await answer();
  await at.message(batch(asked, doing(move.head, 'followUp'), doing(asked.head, 'take')));
  expect(sent()).toEqual([]);
  expect(at.requests()).toBe(0);
});

test('a person without WeChat is left to their inbox', async () => {
  const { at } = await answer();
  const stranger = filed('consultation', { nth, ownerId: personId('withoutwechat') });
  expect(await at.message(batch(doing(stranger.head, 'answer')))).toEqual(allDone);
  expect(at.requests()).toBe(0);
});

test.each<[string, Fault]>([
  ['down', 'dropBefore'],
  ['out of quota for today', { errcode: 45009 }],
  ['asking for patience', { errcode: 45011 }],
])('while WeChat is %s the record fails and comes again; then one message goes', async (_, fault) => {
  const { at, move, suffer, sent } = await answer();
  if (fault === 'dropBefore') at.standIn.faults.next(paths.stableToken, fault, 2);
  else suffer(fault, 2);
  expect(await at.message(batch(move))).toEqual(failsAt(move));
  expect(await at.message(batch(move))).toEqual(failsAt(move));
  expect(sent()).toEqual([]);
  expect(await at.message(batch(move))).toEqual(allDone);
  expect(sent()).toHaveLength(1);
});

test('a batch stops where WeChat failed, and goes on there without sending what was sent', async () => {
  const { at, asked, move, suffer, sent } = await answer();
  const later = doing(doing(move.head, 'followUp').head, 'answer');
  await at.message(batch(move));
  suffer({ errcode: 45011 });
  expect(await at.message(batch(asked, move, later, later))).toEqual(failsAt(later));
  expect(await at.message(batch(later))).toEqual(allDone);
  expect(sent()).toHaveLength(2);
});

test('when the answer is lost the message is sent at most once more', async () => {
  const { at, move, suffer, sent } = await answer();
  suffer('dropAfterCommit');
  expect(await at.message(batch(move))).toEqual(allDone);
  expect(await at.message(batch(move))).toEqual(allDone);
  expect(sent()).toHaveLength(2);
});

test('when the answer is lost twice the outcome stays unknown, and nothing more is sent', async () => {
  const { at, move, suffer, sent } = await answer();
  suffer('dropAfterCommit', 2);
  expect(await at.message(batch(move))).toEqual(allDone);
  at.pass(claimMs + 1);
  expect(await at.message(batch(move))).toEqual(allDone);
  expect(sent()).toHaveLength(2);
});

test('a lost answer and then an outage is unknown as well: the first may have arrived', async () => {
  const { at, move, suffer, sent } = await answer();
  suffer('dropAfterCommit');
  suffer({ errcode: 45011 });
  expect(await at.message(batch(move))).toEqual(allDone);
  expect(await at.message(batch(move))).toEqual(allDone);
  expect(sent()).toHaveLength(1);
});

test('a resident who declined is an answer: not tried again, and no failure', async () => {
  const { at, move, sent } = await answer(0);
  expect(await at.message(batch(move))).toEqual(allDone);
  at.standIn.grant(openid, template, 5);
  expect(await at.message(batch(move))).toEqual(allDone);
  expect(sent()).toEqual([]);
  expect(at.logged).toEqual([]);
});

test('a message WeChat will never take is logged with its number, and holds nothing up', async () => {
  const { at, move, suffer, sent } = await answer();
  suffer({ errcode: 40037 });
  expect(await at.message(batch(move))).toEqual(allDone);
  expect(at.logged).toEqual([
    {
      event: 'delivery_failed',
      rung: 'weChat',
      noticeKind: 'answered',
      noticeId: `${move.head.id}.2.answered.${owner}`,
      errcode: 40037,
      rid: expect.any(String),
    },
  ]);
  expect(await at.message(batch(move))).toEqual(allDone);
  expect(sent()).toEqual([]);
});

test('a claim that another worker holds is waited for, and taken over when that worker must be dead', async () => {
  const { at, move, sent } = await answer();
  faults.on('PutItem', 'after', new TypeError('the worker dies once it has claimed'));
  expect(await at.message(batch(move))).toEqual(failsAt(move));
  expect(await at.message(batch(move))).toEqual(failsAt(move));
  at.pass(claimMs + 1);
  expect(await at.message(batch(move))).toEqual(allDone);
  expect(sent()).toHaveLength(1);
});

test('a claim whose reply was lost is one’s own', async () => {
  const { at, move, sent } = await answer();
  faults.on('PutItem', 'after', replyLost());
  expect(await at.message(batch(move))).toEqual(allDone);
  expect(sent()).toHaveLength(1);
});

test('with little time left the rest of the batch is left for another run', async () => {
  const { at, move } = await answer();
  expect(await at.message(batch(move), 59_999)).toEqual(failsAt(move));
  expect(at.requests()).toBe(0);
});

test('a person who cannot be read holds up nobody else', async () => {
  const { at, move, sent } = await answer();
  const ownerId = personId('broken');
  const item = { ...keyAttributes(personKey(ownerId)), openid: { N: '1' } };
  await opened.client.send(new PutItemCommand({ TableName: opened.table, Item: item }));
  const theirs = doing(filed('consultation', { nth: nth + 1000, ownerId }).head, 'answer');
  expect(await at.message(batch(theirs, move))).toEqual(allDone);
  expect(sent()).toHaveLength(1);
  expect(at.logged).toMatchObject([{ event: 'delivery_failed', rung: 'weChat', errorName: 'BrokenItem' }]);
});

test('a record that cannot be read is left to the inboxes, which report it', async () => {
  const { at, move, sent } = await answer();
  const broken = { dynamodb: { SequenceNumber: 'one', NewImage: { et: { S: 'event' } } } };
  expect(await at.message({ Records: [broken, recordOf(move)] })).toEqual(allDone);
  expect(sent()).toHaveLength(1);
  expect(at.logged).toMatchObject([{ event: 'delivery_failed', rung: 'weChat', errorName: 'BrokenItem' }]);
});
