import { DeleteItemCommand, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { Move } from '../../../functions/domain/case/case';
import type { Store } from '../../../functions/store/createStore';
import { faultsOn, replyLost, type Faults } from '../../support/faults';
import { caseIdOf, doing, filed, keyOf } from '../../support/moves';
import { storeOn } from '../../support/store';
import { openTable, type OpenTable } from '../../support/table';

let opened: OpenTable;
let store: Store;
let faults: Faults;
let nth = 0;

beforeAll(async () => {
  opened = await openTable();
  store = storeOn(opened);
  faults = faultsOn(opened.client);
});
afterAll(() => opened.close());
beforeEach(() => {
  nth += 1;
  faults.sent();
});

async function putNew(): Promise<Move> {
  const move = filed('consultation', { nth });
  await store.cases.put(move);
  faults.sent();
  return move;
}

const loseEvent = (id: string, seq: number) => {
  const Key = { pk: { S: `CASE#${id}` }, sk: { S: `EVENT#000${seq}` } };
  return opened.client.send(new DeleteItemCommand({ TableName: opened.table, Key }));
};

const canceled = (...codes: string[]) =>
  new TransactionCanceledException({
    message: 'canceled',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

describe('putting a new case', () => {
  test('what was put is read back: the head, the filing and both together', async () => {
    const { head, event } = await putNew();
    expect(await store.cases.get(head.id)).toEqual(head);
    expect(await store.cases.event(head.id, 1)).toEqual(event);
    expect(await store.cases.whole(head.id)).toEqual({ head, events: [event] });
  });

  test('a case that is not there is null in every reading', async () => {
    const id = caseIdOf(nth);
    expect(await store.cases.get(id)).toBeNull();
    expect(await store.cases.event(id, 1)).toBeNull();
    expect(await store.cases.whole(id)).toBeNull();
  });

  test('a second filing under the same id gives back the first, with its key, in one call', async () => {
    const { head } = await putNew();
    const another = filed('petition', { nth, key: keyOf(999) });
    expect(await store.cases.put(another)).toEqual({ stored: 'before', head, key: keyOf(nth) });
    expect(faults.sent()).toEqual(['TransactWriteItems']);
    expect(await store.cases.get(head.id)).toEqual(head);
  });

  test('of fifty filings of one id at once exactly one is new, and all others are shown that one', async () => {
    const moves = Array.from({ length: 50 }, (_, at) => filed('consultation', { nth, key: keyOf(at) }));
    const outcomes = await Promise.all(moves.map((move) => store.cases.put(move)));
    const winners = moves.filter((_, at) => outcomes[at]?.stored === 'new');
    expect(winners).toHaveLength(1);
    const [winner] = winners;
    expect(outcomes.filter(({ stored }) => stored === 'before')).toEqual(
      Array.from({ length: 49 }, () => ({ stored: 'before', head: winner?.head, key: winner?.event.key })),
    );
  });

  test('the very same filing sent fifty times at once is stored once', async () => {
    const move = filed('legalAid', { nth });
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => store.cases.put(move)));
    expect(outcomes.filter(({ stored }) => stored === 'new')).toHaveLength(1);
    expect(await store.cases.whole(move.head.id)).toEqual({ head: move.head, events: [move.event] });
  });

  test('a filing whose reply was lost is new, not a second one', async () => {
    const move = filed('legalAid', { nth });
    faults.on('TransactWriteItems', 'after', replyLost());
    expect(await store.cases.put(move)).toEqual({ stored: 'new' });
    expect(faults.sent()).toHaveLength(2);
  });
});

describe('saving a step', () => {
  test('the head is replaced and the event added, in one call', async () => {
    const { head, event } = await putNew();
    const answer = doing(head, 'answer');
    await store.cases.save(answer);
    expect(faults.sent()).toEqual(['TransactWriteItems']);
    expect(await store.cases.whole(head.id)).toEqual({ head: answer.head, events: [event, answer.event] });
  });

  test('of twenty different steps from one version exactly one is saved', async () => {
    const { head } = await putNew();
    const moves = Array.from({ length: 20 }, (_, at) => doing(head, 'message', { text: `第${at}条` }));
    const outcomes = await Promise.allSettled(moves.map((move) => store.cases.save(move)));
    const refusals = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    expect(refusals).toEqual(Array.from({ length: 19 }, () => 'stale_version'));
    const whole = await store.cases.whole(head.id);
    expect(whole?.events).toHaveLength(2);
    expect(whole?.head.tip).toBe(whole?.events[1]?.digest);
  });

  test('a step from a status it may not start from is refused by the database itself', async () => {
    const { head } = await putNew();
    const illegal = { ...doing(head, 'answer'), priorStatuses: ['answered', 'closed'] as const };
    await expect(store.cases.save(illegal)).rejects.toMatchObject({ code: 'stale_version' });
    expect(await store.cases.get(head.id)).toEqual(head);
    expect(await store.cases.event(head.id, 2)).toBeNull();
  });

  test('a step of a case that was never filed is refused', async () => {
    const answer = doing(filed('consultation', { nth }).head, 'answer');
    await expect(store.cases.save(answer)).rejects.toMatchObject({ code: 'stale_version' });
    expect(await store.cases.whole(answer.head.id)).toBeNull();
  });

  test('a step whose reply was lost is saved, not stale', async () => {
    const { head } = await putNew();
    const answer = doing(head, 'answer');
    faults.on('TransactWriteItems', 'after', replyLost());
    await store.cases.save(answer);
    expect(faults.sent()).toHaveLength(2);
    expect((await store.cases.whole(head.id))?.events).toHaveLength(2);
  });

  test('the very same step saved again after all retries were used up is saved, not stale', async () => {
    const { head } = await putNew();
    const answer = doing(head, 'answer');
    await store.cases.save(answer);
    await expect(store.cases.save(answer)).resolves.toBeUndefined();
    expect((await store.cases.whole(head.id))?.events).toHaveLength(2);
  });

  test('an old version is refused even where the event that would stand in its way was lost', async () => {
    const { head } = await putNew();
    const answer = doing(head, 'answer');
    await store.cases.save(answer);
    await loseEvent(head.id, 2);
    const late = doing(head, 'message');
    expect(late.priorStatuses).toContain(answer.head.status);
    await expect(store.cases.save(late)).rejects.toMatchObject({ code: 'stale_version' });
  });

  test('a rival transaction is waited out', async () => {
    const { head } = await putNew();
    const answer = doing(head, 'answer');
    faults.on('TransactWriteItems', 'before', canceled('TransactionConflict', 'None'));
    faults.on('TransactWriteItems', 'before', canceled('None', 'ThrottlingError'));
    await store.cases.save(answer);
    expect(faults.sent()).toHaveLength(3);
    expect(await store.cases.get(head.id)).toEqual(answer.head);
  });

  test('a rival that does not go away is an outage, after a few attempts', async () => {
    const { head } = await putNew();
    for (let at = 0; at < 20; at += 1)
      faults.on('TransactWriteItems', 'before', canceled('TransactionConflict', 'None'));
    await expect(store.cases.save(doing(head, 'answer'))).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect(faults.sent()).toHaveLength(6);
    faults.clear();
  });
});

describe('reading', () => {
  test('a head as new as the asker has seen costs one reading', async () => {
    const { head } = await putNew();
    expect(await store.cases.get(head.id, 1)).toEqual(head);
    expect(faults.sent()).toEqual(['GetItem']);
  });

  test('a copy older than the asker has seen is read again', async () => {
    const { head } = await putNew();
    expect(await store.cases.get(head.id, 2)).toEqual(head);
    expect(faults.sent()).toEqual(['GetItem', 'GetItem']);
  });

  test('a copy caught between two steps is read again, and then told as it is', async () => {
    const { head, event } = await putNew();
    const answer = doing(head, 'answer');
    await store.cases.save(answer);
    faults.sent();
    expect(await store.cases.whole(head.id)).toMatchObject({ events: [{ seq: 1 }, { seq: 2 }] });
    expect(faults.sent()).toEqual(['Query']);
    await loseEvent(head.id, 2);
    faults.sent();
    expect(await store.cases.whole(head.id)).toEqual({ head: answer.head, events: [event] });
    expect(faults.sent()).toEqual(['Query', 'Query']);
  });
});
