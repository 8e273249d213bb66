import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { CaseKind } from '../../../functions/contract/words';
import { firstBreakOf } from '../../../functions/domain/case/timeline/verify';
import { publishedSettings } from '../../../functions/domain/clocks/rules';
import { tick } from '../../../functions/domain/systemSteps/tick';
import { reseal } from '../../../functions/local/tools/reseal/reseal';
import type { Store } from '../../../functions/store/createStore';
import type { Item } from '../../../functions/store/table/table';
import { asBefore } from '../../support/asBefore';
import { everythingIn } from '../../support/everything';
import { faultsOn, type Faults } from '../../support/faults';
import { doing, filed, hoursAfter } from '../../support/moves';
import { itemsIn, openWords } from '../../support/openWords';
import { seal, storeOn } from '../../support/store';
import { openTable, type OpenTable } from '../../support/table';

let opened: OpenTable;
let store: Store;
let faults: Faults;
let said: string[];
const ids: string[] = [];

const run = (dryRun: boolean, after?: { pk: string; sk: string }) =>
  reseal({ dryRun, after }, { ...opened, seal, say: (line) => void said.push(line) });
const all = () => everythingIn(opened.client, opened.table);
const wholes = () => Promise.all(ids.map((id) => store.cases.whole(id)));

const rating = {
  ...{
    caseId: '0000000001',
    seq: 2,
    number: '150927-2026-Z-00000-00001-7',
    organisationId: 'serviceCentre-150927000000',
  },
  ...({ month: '2026-08', grade: 'unsatisfied', callBack: true, at: hoursAfter(9) } as const),
  ...{ text: '等了太久。', answer: { at: hoursAfter(10), text: '已经改正。' } },
};

/** Those in which something was written that is sealed now. */
const isOurs = ({ pk }: Item): boolean => /^(CASE|RATING|PERSON)#/.test(pk?.S ?? '');

beforeAll(async () => {
  opened = await openTable();
  store = storeOn(opened);
  faults = faultsOn(opened.client);
  for (const [at, kind] of CaseKind.options.entries()) {
    const move = filed(kind, { nth: at + 1 });
    await store.cases.put(move);
    ids.push(move.head.id);
    const late = kind === 'consultation' && tick(move.head, hoursAfter(12), publishedSettings);
    if (late) await store.cases.save(late);
    await store.cases.save(doing(late ? late.head : move.head, 'message'));
  }
  await store.ratings.put(rating);
  const { personId } = await store.people.findOrMake('oSomebody', 'p0000000000000000000000001');
  await store.people.setName(personId, '乌兰');
});
afterAll(() => opened.close());
beforeEach(() => {
  said = [];
});

test('a table of before is sealed: read the same, every chain whole, cut short and gone on with, and once', async () => {
  const [whole, items] = [await wholes(), await itemsIn(opened)];
  const written = openWords(items);
  for (const item of items)
    if (isOurs(item))
      await opened.client.send(new PutItemCommand({ TableName: opened.table, Item: asBefore(item, seal) }));
  const before = await all();
  expect(openWords(await itemsIn(opened))).toEqual(
    expect.arrayContaining(['CASE HEAD: title', 'CASE EVENT: details.text']),
  );
  expect(await wholes()).toEqual(whole);
  expect(await store.ratings.ofCase(rating.caseId)).toEqual([rating]);
  expect((await store.people.get('p0000000000000000000000001'))?.name).toBe('乌兰');

  const found = { step: 8, title: 4, rating: 1, name: 1, unreadable: 0 };
  expect(await run(true)).toMatchObject({ ...found, sealed: 0 });
  expect(await all()).toEqual(before);

  for (let at = 0; at < 12; at += 1) faults.on('UpdateItem', 'before', new Error('cut short'));
  await expect(run(false)).rejects.toThrow('cut short');
  faults.clear();
  const after = await run(false);
  expect(after.unreadable).toBe(0);
  expect(openWords(await itemsIn(opened))).toEqual(written);
  expect(await wholes()).toEqual(whole);
  for (const one of whole) expect(one && firstBreakOf(one)).toBeNull();
  expect(await store.ratings.ofCase(rating.caseId)).toEqual([rating]);
  expect(await run(false)).toMatchObject({ step: 0, title: 0, rating: 0, name: 0, sealed: 0 });
  expect(said.join('\n')).not.toMatch(/太久|工资|乌兰/);
});

test('it goes on after the key that an earlier run has named', async () => {
  const { items } = await run(true);
  const last = /--after '(\S+) (\S+)'/.exec(said.find((line) => line.includes('--after')) ?? '');
  const [, pk = '', sk = ''] = last ?? [];
  expect((await run(true, { pk, sk })).items).toBe(0);
  expect(items).toBeGreaterThan(10);
});

test('a step taken meanwhile stays, and what cannot be read is named and left', async () => {
  const move = filed('petition', { nth: 9 });
  await store.cases.put(move);
  const [head] = (await itemsIn(opened)).filter(
    ({ pk, sk }) => pk?.S === `CASE#${move.head.id}` && sk?.S === 'HEAD',
  );
  const before = asBefore(head ?? {}, seal);
  await opened.client.send(new PutItemCommand({ TableName: opened.table, Item: before }));
  const send = opened.client.send.bind(opened.client);
  const step = doing(move.head, 'take');
  // Between the look and the write.
  const spy = jest.spyOn(opened.client, 'send').mockImplementation((async (command: never) => {
    if (String(Object(command).constructor.name) === 'UpdateItemCommand') {
      spy.mockRestore();
      await store.cases.save(step);
    }
    return send(command);
  }) as never);
  expect(await run(false)).toMatchObject({ title: 1, sealed: 0 });
  expect(await store.cases.get(move.head.id, 2)).toEqual(step.head);

  const Item = {
    ...before,
    pk: { S: 'CASE#broken' },
    sk: { S: 'EVENT#0001' },
    et: { S: 'event' },
    details: { M: { text: { S: '写在这里' } } },
  };
  await opened.client.send(new PutItemCommand({ TableName: opened.table, Item }));
  expect(await run(false)).toMatchObject({ unreadable: 1 });
  expect(said).toContain('left as it is: CASE#broken EVENT#0001 cannot be read');
});
