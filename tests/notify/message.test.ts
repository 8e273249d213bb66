import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { personKey } from '../../functions/store/keys/people';
import { keyAttributes } from '../../functions/store/table/table';
import { residentPages } from '../../src/routes';
import { triedOf } from '../domain/deliveries/delivery';
import { doing, filed, owner, personId } from '../support/moves';
import { faultsOn } from '../support/faults';
import { openTable, type OpenTable } from '../support/table';
import { batch, openid, recordOf, template } from './scene';
import { allDone, toTell } from './toTell';

let opened: OpenTable;

beforeEach(async () => {
  opened = await openTable();
});
afterEach(() => opened.close());

const failsAt = (...moves: { event: { caseId: string; seq: number } }[]) => ({
  batchItemFailures: moves.map(({ event }) => ({ itemIdentifier: `${event.caseId}${event.seq}` })),
});

test('the resident is sent one message, in fixed words, that opens the case', async () => {
  const { at, move, sent, telling } = await toTell(opened);
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
  expect(await telling()).toMatchObject({ state: 'told', nextAt: null, kind: 'answered', statutory: false });
});

test('takes ten requests to the table, one after the other, as the pace of a shard is reckoned by', async () => {
  const { at, move } = await toTell(opened);
  const faults = faultsOn(opened.client);
  await at.message(batch(move));
  expect(faults.sent().length).toBeLessThanOrEqual(10);
});

test('a record that comes again sends nothing again', async () => {
  const { at, move, sent } = await toTell(opened);
  await at.message(batch(move, move));
  await at.message(batch(move));
  expect(sent()).toHaveLength(1);
});

test('what residents did themselves is told in the inbox alone', async () => {
  const { at, asked, move, sent } = await toTell(opened);
  await at.message(batch(asked, doing(move.head, 'followUp')));
  expect(sent()).toEqual([]);
  expect(at.requests()).toBe(0);
  expect(await at.store.deliveries.ofCase(asked.head.id)).toEqual([]);
});

test('a person without WeChat, where there are no text messages, is left to their inbox, and why is kept', async () => {
  const { at } = await toTell(opened);
  const stranger = filed('consultation', { nth: 500, ownerId: personId('withoutwechat') });
  expect(await at.message(batch(doing(stranger.head, 'answer')))).toEqual(allDone);
  expect(at.requests()).toBe(0);
  const [telling] = await at.store.deliveries.ofCase(stranger.head.id);
  expect(telling && [telling.state, ...triedOf(telling)]).toEqual([
    ...['failed', 'inbox sent', 'subscription noAddress noWeChat', 'sms notSetUp smsNotSetUp'],
  ]);
});

test('a resident who agreed to none has declined: no failure, and nothing is asked of WeChat', async () => {
  const { at, move, state, tried } = await toTell(opened, { consents: 0 });
  await at.message(batch(move));
  expect(at.requests()).toBe(0);
  expect([await state(), ...(await tried())]).toEqual([
    ...['declined', 'inbox sent', 'subscription declined noConsent', 'sms notSetUp smsNotSetUp'],
  ]);
  expect(at.logged).toEqual([]);
});

test('a consent that WeChat does not know any more is gone from our ledger as well', async () => {
  const { at, move, tried } = await toTell(opened, { consents: 3 });
  at.standIn.refuse(openid, template);
  await at.message(batch(move));
  expect(await tried()).toContain('subscription declined 43101');
  expect(await at.store.consents.spend(owner, template, 'another', at.telling.now())).toBe(false);
});

test('a message WeChat will never take is logged with its number, holds nothing up, and costs no consent', async () => {
  const { at, move, suffer, sent, tried } = await toTell(opened, { consents: 1 });
  suffer({ errcode: 40037 });
  expect(await at.message(batch(move))).toEqual(allDone);
  expect(at.logged).toEqual([
    {
      event: 'delivery_failed',
      rung: 'subscription',
      noticeKind: 'answered',
      noticeId: `${move.head.id}.2.answered.${owner}`,
      errcode: 40037,
      rid: expect.any(String),
    },
  ]);
  expect(await tried()).toContain('subscription failed 40037');
  expect(sent()).toEqual([]);
  expect(await at.store.consents.spend(owner, template, 'another', at.telling.now())).toBe(true);
});

test('with little time left the rest of the batch is left for another run', async () => {
  const { at, move } = await toTell(opened);
  expect(await at.message(batch(move), 59_999)).toEqual(failsAt(move));
  expect(at.requests()).toBe(0);
});

test('a person who cannot be read holds up nobody else, and it is kept why', async () => {
  const { at, move, sent } = await toTell(opened);
  const ownerId = personId('broken');
  const item = { ...keyAttributes(personKey(ownerId)), openid: { N: '1' } };
  await opened.client.send(new PutItemCommand({ TableName: opened.table, Item: item }));
  const theirs = doing(filed('consultation', { nth: 1000, ownerId }).head, 'answer');
  expect(await at.message(batch(theirs, move))).toEqual(allDone);
  expect(sent()).toHaveLength(1);
  expect(at.logged).toMatchObject([
    { event: 'delivery_failed', rung: 'subscription', errorName: 'BrokenItem' },
  ]);
  const [telling] = await at.store.deliveries.ofCase(theirs.head.id);
  expect(telling && triedOf(telling)).toContain('subscription failed broken');
});

test('a record that cannot be read is left to the inboxes, which report it', async () => {
  const { at, move, sent } = await toTell(opened);
  const broken = { dynamodb: { SequenceNumber: 'one', NewImage: { et: { S: 'event' } } } };
  expect(await at.message({ Records: [broken, recordOf(move)] })).toEqual(allDone);
  expect(sent()).toHaveLength(1);
  expect(at.logged).toMatchObject([{ event: 'delivery_failed', rung: 'ladder', errorName: 'BrokenItem' }]);
});
