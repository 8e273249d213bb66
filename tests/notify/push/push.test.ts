import { ScanCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import type { Pushed } from '../../../functions/domain/deliveries/pushed';
import type { ChannelReport } from '../../../functions/domain/deliveries/delivery';
import { lambdaRecord } from '../../../functions/local/stack/stream/lambdaRecord';
import { recordsInOrder } from '../../../functions/notify/recordsInOrder';
import { createPushHandler, type PushDeps } from '../../../functions/notify/push/handler';
import type { Store } from '../../../functions/store/createStore';
import { StoreUnavailable } from '../../../functions/store/table/orUnavailable';
import { hoursAfter, noon, personId } from '../../support/moves';
import { storeOn } from '../../support/store';
import { openTable, type OpenTable } from '../../support/table';

let opened: OpenTable;
let store: Store;
let logged: string[];
let arrived: [string, ChannelReport][];

const openid = 'oPushed';
const id = personId('pushed');
const popup: Pushed = { about: 'popup', openid, templateId: 't1', at: noon, accepted: true };
const sent: Pushed = {
  ...{ about: 'sent', openid, templateId: 't1', at: hoursAfter(1) },
  ...{ messageId: '1988810812324364291', arrived: true, reason: null },
};

beforeEach(async () => {
  opened = await openTable();
  store = storeOn(opened);
  logged = [];
  arrived = [];
  await store.people.findOrMake(openid, id);
});
afterEach(() => opened.close());

/** What the stream brings of everything WeChat has told, each so many times. */
async function records(times = 1): Promise<DynamoDBRecord[]> {
  const { Items = [] } = await opened.client.send(new ScanCommand({ TableName: opened.table }));
  return Items.filter((item) => item.et?.S === 'push').flatMap((NewImage, at) =>
    Array.from({ length: times }, (_, again) =>
      lambdaRecord(
        { eventName: 'INSERT', dynamodb: { SequenceNumber: `${at}.${again}`, NewImage } },
        'arn:local:stream',
      ),
    ),
  );
}

/** The reader of the stream, but for who is told of messages. */
function reader(more: Partial<PushDeps> = {}) {
  const log = (event: string) => void logged.push(event);
  const deliveries: PushDeps['deliveries'] = {
    arrived: async (messageId, said) => {
      arrived.push([messageId, said]);
      return null;
    },
  };
  const { pushes, people, consents } = store;
  const take = createPushHandler({ pushes, people, consents, deliveries, log, ...more });
  return (Records: DynamoDBRecord[]) =>
    recordsInOrder(
      { Records },
      {
        one: async (record) => expect(await take(record)).toBe(true),
        failed: (error) => expect(error).toBeInstanceOf(StoreUnavailable),
      },
    );
}
const toldBy = async (...all: Pushed[]): Promise<DynamoDBRecord[]> => {
  for (const pushed of all) await store.pushes.put(pushed);
  return records();
};
const spends = (noticeId: string, at = hoursAfter(2)) => store.consents.spend(id, 't1', noticeId, at);

test('what was answered in the dialog is a consent, once, however often it is brought', async () => {
  await toldBy(popup, popup);
  await reader()(await records(3));
  expect([await spends('n1'), await spends('n2')]).toEqual([true, false]);
  expect(logged).toEqual([]);
});

test('what was turned off in the settings takes all consents', async () => {
  await reader()(await toldBy(popup));
  await reader()(await toldBy({ ...popup, about: 'change', accepted: false, at: hoursAfter(1) }));
  expect(await spends('n1')).toBe(false);
});

test('what became of a message is said to its telling, by an id that no number can hold', async () => {
  await reader()(await toldBy(sent));
  expect(arrived).toEqual([['1988810812324364291', { arrived: true, reason: null }]]);
});

test('a message that was refused after all says that no consent is left', async () => {
  await reader()(await toldBy(popup, { ...popup, at: hoursAfter(0.5) }));
  await reader()(await toldBy({ ...sent, arrived: false, reason: '43101 user refuse to accept the msg' }));
  expect(arrived.at(-1)).toMatchObject([sent.messageId, { arrived: false }]);
  expect(await spends('n1')).toBe(false);
});

test('a message that failed for another reason takes no consent', async () => {
  await reader()(await toldBy(popup));
  await reader()(await toldBy({ ...sent, arrived: false, reason: '1 system error' }));
  expect(await spends('n1')).toBe(true);
});

test('of somebody who never signed in here nothing is kept, and nobody is made', async () => {
  await reader()(await toldBy({ ...popup, openid: 'oStranger' }));
  expect(await store.people.byOpenid('oStranger')).toBeNull();
  expect(logged).toEqual([]);
});

test('what is told by an event of a case, or by nothing, is left to others', async () => {
  const { pushes, people, consents, deliveries } = store;
  const take = createPushHandler({ pushes, people, consents, deliveries, log: () => undefined });
  expect(await take({ dynamodb: { NewImage: { et: { S: 'event' } } } })).toBe(false);
  expect(await take({})).toBe(false);
});

test('what cannot be read is logged and holds up nothing', async () => {
  const [good] = await toldBy(popup);
  const [broken] = await records();
  if (!good || !broken?.dynamodb?.NewImage) throw new Error('nothing was kept');
  broken.dynamodb.NewImage.openid = { S: 'v1.A256GCM.00000000.AAAA' };
  expect(await reader()([broken, good])).toEqual({ batchItemFailures: [] });
  expect(logged).toEqual(['push_unread']);
  expect(await spends('n1')).toBe(true);
});

test('while the table is out of reach the record is brought again', async () => {
  const all = await toldBy(popup);
  const happened = async () => Promise.reject(new StoreUnavailable());
  const down = reader({ consents: { happened, usedUp: happened } });
  const [first] = all;
  expect(await down(all)).toEqual({
    batchItemFailures: [{ itemIdentifier: first?.dynamodb?.SequenceNumber }],
  });
  await reader()(all);
  expect(await spends('n1')).toBe(true);
});
