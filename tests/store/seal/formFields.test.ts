import { PutItemCommand, QueryCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { CaseKind } from '../../../functions/contract/words';
import { file } from '../../../functions/domain/filing/file';
import { seal as closed } from '../../../functions/domain/case/timeline/digest';
import { firstBreak } from '../../../functions/domain/case/timeline/verify';
import { eventItem } from '../../../functions/store/cases/eventItem';
import { createStore, type Store } from '../../../functions/store/createStore';
import { keysFromSecret } from '../../../functions/store/seal/keysFromSecret';
import { sealWith } from '../../../functions/store/seal/seal';
import { filed, keyOf, salt } from '../../support/moves';
import { asBefore } from '../../support/asBefore';
import { seal, sealSecret, storeOn, storeOptions } from '../../support/store';
import { openTable, type OpenTable } from '../../support/table';

let opened: OpenTable;
let store: Store;

beforeAll(async () => {
  opened = await openTable();
  store = storeOn(opened);
});
afterAll(() => opened.close());

/** Everything the table holds under one key, as it lies there. */
async function rawText(pk: string): Promise<string> {
  const { Items } = await opened.client.send(
    new QueryCommand({
      TableName: opened.table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: pk } },
    }),
  );
  expect(Items).not.toHaveLength(0);
  return JSON.stringify(Items);
}

const personal: Record<CaseKind, string[]> = {
  consultation: ['phone', 'otherSide'],
  legalAid: [
    ...['applicantName', 'phone', 'helper', 'address', 'idNumber', 'beneficiaryName', 'bornOn', 'otherSide'],
  ],
  petition: ['petitionerName', 'phone', 'helper', 'address', 'respondent', 'representatives', 'speaker'],
  aidComplaint: ['complainantName', 'phone', 'helper', 'address', 'respondent', 'workerName'],
};

/** Everything that says who somebody is and that the other tests leave out. */
const more: Record<CaseKind, object> = {
  consultation: { otherSide: '某某建筑公司' },
  legalAid: {
    ...{ beneficiaryName: '乌兰其其格', bornOn: '2014-03-09', otherSide: '某某建筑公司' },
    ...{ helper: '村口小卖部', address: '马莲渠乡三组' },
  },
  petition: { representatives: ['那顺', '朝鲁'], helper: '村口小卖部', speaker: '那顺' },
  aidComplaint: { helper: '村口小卖部' },
};

test.each(CaseKind.options)(
  'who files a %s is read back, chained by digest, and lies sealed in the table',
  async (kind) => {
    const plain = filed(kind, { nth: 1 + CaseKind.options.indexOf(kind) });
    const { digest: _digest, said: _said, ...unsealed } = plain.event;
    const move = {
      ...plain,
      event: closed({ ...unsealed, details: { ...unsealed.details, ...more[kind] } }, salt),
    };
    const head = { ...move.head, tip: move.event.digest };
    const { event } = move;
    await store.cases.put({ ...move, head });
    const whole = await store.cases.whole(head.id);
    expect(whole?.events).toEqual([event]);
    expect(firstBreak(whole?.events ?? [], whole?.head.salt ?? null)).toBeNull();
    const raw = await rawText(`CASE#${head.id}`);
    for (const field of personal[kind]) {
      const words = [event.details[field]].flat();
      expect(words).not.toEqual([undefined]);
      for (const word of words) expect(raw).not.toContain(word);
    }
  },
);

test('an answer that was not given is neither sealed nor made up', async () => {
  const form = { topic: 'wages', question: '工资不给怎么办？', language: 'zh' } as const;
  const { head } = filed('consultation', { nth: 10 });
  const { id, ownerId, desk, areaCode, filedAt: at } = head;
  const move = file({
    id,
    ownerId,
    desk,
    salt,
    at,
    filing: { kind: 'consultation', key: keyOf(10), areaCode, form },
  });
  await store.cases.put(move);
  expect((await store.cases.event(id, 1))?.details).toEqual(form);
});

/** As filings were written before all that is said was sealed: each answer that says who somebody is for itself. */
describe('answers of one case that were sealed one by one', () => {
  const move = filed('consultation', { nth: 20 });
  const key = { pk: { S: `CASE#${move.head.id}` }, sk: { S: 'EVENT#0001' } };
  const setPhone = (text: string) =>
    opened.client.send(
      new UpdateItemCommand({
        TableName: opened.table,
        Key: key,
        UpdateExpression: 'SET details.phone = :v',
        ExpressionAttributeValues: { ':v': { S: text } },
      }),
    );

  beforeAll(async () => {
    await store.cases.put(move);
    const Item = asBefore(eventItem(move, seal), seal);
    await opened.client.send(new PutItemCommand({ TableName: opened.table, Item }));
  });

  test('are read as they were', async () => {
    expect(await store.cases.event(move.head.id, 1)).toEqual(move.event);
  });

  test('open with an old key after a new one was put in front', async () => {
    const both = sealWith(keysFromSecret(`${sealSecret(2)},${sealSecret(1)}`));
    const rotated = createStore({ ...storeOptions(opened), seal: both });
    expect(await rotated.cases.event(move.head.id, 1)).toEqual(move.event);
  });

  test('do not open when somebody wrote plain text over them', async () => {
    await setPhone('13900000000');
    await expect(store.cases.event(move.head.id, 1)).rejects.toMatchObject({ name: 'SealBroken' });
  });

  test('do not open when they were taken from another case', async () => {
    await setPhone(seal.seal('13900000000', 'CASE#0000000099 phone'));
    await expect(store.cases.event(move.head.id, 1)).rejects.toThrow(`CASE#${move.head.id} phone`);
    const line = jest.spyOn(console, 'log').mockReturnValue();
    expect((await store.cases.whole(move.head.id))?.events).toEqual([]);
    expect(line).toHaveBeenCalledWith(expect.stringContaining('item_unreadable'));
    line.mockRestore();
  });
});

test('an openid lies sealed with its person, and is in no key', async () => {
  const person = await store.people.findOrMake('oOpenidOfSomebody', 'p0000000000000000000000001');
  const raw = await rawText(`PERSON#${person.personId}`);
  expect(raw).not.toContain('oOpenidOfSomebody');
  expect((await store.people.get(person.personId))?.openid).toBe('oOpenidOfSomebody');
});
