import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { itemBytes, readUnits } from '../../functions/local/tools/bench/capacity';
import type { SessionRow } from '../../functions/store/sessions/sessionItem';
import type { Store } from '../../functions/store/createStore';
import { faultsOn, replyLost, type Faults } from '../support/faults';
import { leaving } from '../support/leaving';
import { hoursAfter, noon, personId } from '../support/moves';
import { referenceOn, storeOn } from '../support/store';
import { openTable, type OpenTable } from '../support/table';

let opened: OpenTable;
let store: Store;
let faults: Faults;
let now = noon;

beforeAll(async () => {
  opened = await openTable();
  store = storeOn(opened, () => now);
  faults = faultsOn(opened.client);
});
afterAll(() => opened.close());
beforeEach(() => {
  now = noon;
});

const digest = (mark: string): string => mark.repeat(64);
const row = (sessionId: string, more: Partial<SessionRow> = {}): SessionRow => ({
  personId: personId('someone'),
  sessionId,
  digests: [digest('a')],
  previous: null,
  role: 'resident',
  way: 'phone',
  organisationId: null,
  startedAt: noon,
  expiresAt: hoursAfter(1),
  ...more,
});
const get = ({ personId: id, sessionId }: SessionRow) => store.sessions.get(id, sessionId);

test('a session is read back as it was put', async () => {
  const resident = row('one');
  const lawyer = row('two', {
    previous: { digests: [digest('b')], until: hoursAfter(0.5) },
    role: 'lawyer',
    organisationId: 'serviceCentre-150927000000',
  });
  const browser = row('three', { way: 'scan' });
  const rows = [resident, lawyer, browser];
  await Promise.all(rows.map((one) => store.sessions.put(one)));
  expect(await Promise.all(rows.map(get))).toEqual(rows);
});

test('a session is not found under another person or another name, nor after it was ended', async () => {
  const mine = row('mine');
  await store.sessions.put(mine);
  expect(await store.sessions.get(personId('else'), 'mine')).toBeNull();
  expect(await store.sessions.get(mine.personId, 'yours')).toBeNull();
  await store.sessions.end(mine.personId, 'mine');
  expect(await get(mine)).toBeNull();
  await expect(store.sessions.end(mine.personId, 'mine')).resolves.toBeUndefined();
});

test('an expired session is neither read nor refreshed, although it still lies in the table', async () => {
  const short = row('short');
  await store.sessions.put(short);
  now = short.expiresAt;
  expect(await get(short)).toBeNull();
  expect(await store.sessions.replace({ ...short, expiresAt: hoursAfter(9) }, short)).toBe(false);
});

test('of ten refreshes of one digest at once exactly one is first', async () => {
  const family = row('race');
  await store.sessions.put(family);
  const rows = [...'bcdef01234'].map((mark) => ({ ...family, digests: [digest(mark)] }));
  const won = await Promise.all(rows.map((next) => store.sessions.replace(next, family)));
  expect(won.filter(Boolean)).toHaveLength(1);
  expect(await get(family)).toEqual(rows[won.indexOf(true)]);
});

test('a refresh whose reply was lost was the first all the same', async () => {
  const family = row('lost');
  await store.sessions.put(family);
  faults.on('PutItem', 'after', replyLost());
  expect(await store.sessions.replace({ ...family, digests: [digest('b')] }, family)).toBe(true);
});

test('a session that was ended is not brought back by a refresh', async () => {
  const family = row('ended');
  await store.sessions.put(family);
  await store.sessions.end(family.personId, family.sessionId);
  expect(await store.sessions.replace({ ...family, digests: [digest('b')] }, family)).toBe(false);
  expect(await get(family)).toBeNull();
});

describe('what a request is let in by', () => {
  const person = { personId: personId('someone'), openid: 'someone', name: null };
  const post = { role: 'lawyer', organisationId: 'serviceCentre-150902000000' } as const;
  const phone = (count: number) =>
    row(`phone-${String(count).padStart(16, '0')}`, { expiresAt: hoursAfter(count) });
  const posts = (sessionId: string) => store.sessions.postsOf(person.personId, sessionId, true);

  beforeAll(() => referenceOn(opened).putStaff([{ ...person, name: '某人', places: [post] }]));

  test('is the row of the phone and the posts of the person, as they are now', async () => {
    const { sessionId } = phone(1);
    expect(await posts(sessionId)).toBeNull();
    await store.sessions.put(phone(1));
    expect(await posts(sessionId)).toEqual({ posts: [post], way: 'phone', standsIn: [] });
    await store.people.leave(leaving(person.personId, post));
    expect(await posts(sessionId)).toEqual({ posts: [], way: 'phone', standsIn: [] });
    now = hoursAfter(1);
    expect(await posts(sessionId)).toBeNull();
  });

  test('costs one read unit at most, also for somebody with all their phones', async () => {
    for (let count = 2; count < 14; count += 1) await store.sessions.put(phone(count));
    const phones = await store.sessions.ofPerson(person.personId);
    // The two that had been left alone longest were signed out.
    expect(phones.map(({ sessionId }) => sessionId)).toEqual(
      Array.from({ length: 10 }, (_, at) => phone(13 - at).sessionId),
    );
    const lying = await opened.client.send(
      new QueryCommand({
        TableName: opened.table,
        KeyConditionExpression: 'pk = :person',
        ExpressionAttributeValues: { ':person': { S: `PERSON#${person.personId}` } },
      }),
    );
    const bytes = (lying.Items ?? []).map(itemBytes).reduce((sum, one) => sum + one, 0);
    expect(lying.Items).toHaveLength(11);
    expect([readUnits(bytes, true), readUnits(bytes)]).toEqual([1, 0.5]);
  });
});
