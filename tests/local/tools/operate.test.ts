import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { usualWaits } from '../../../functions/domain/deliveries/waits';
import { publishedCalendar } from '../../../functions/domain/clocks/calendar';
import { audit } from '../../../functions/local/tools/audit/audit';
import { asked } from '../../../functions/local/tools/operator';
import { restoreCase, restoreTable } from '../../../functions/local/tools/restore/restore';
import { retell, type Which } from '../../../functions/local/tools/retell/retell';
import { signOut } from '../../../functions/local/tools/signout/signout';
import { untold } from '../../../functions/local/tools/untold/untold';
import { toItem } from '../../../functions/store/table/table';
import { createStore } from '../../../functions/store/createStore';
import { type Api, openApi, unhurried } from '../../support/api';
import { everythingIn } from '../../support/everything';
import { fileOne, goes, petition } from '../../support/filings';
import { caseIdOf, doing, filed } from '../../support/moves';
import { type Person, signIn, staff } from '../../support/person';
import { storeOn, storeOptions } from '../../support/store';
import { petitionOffice, secondDepartment, staffId, staffNamed } from '../../support/town';
import { reword } from '../../support/tamper';
import { openTable, type OpenTable } from '../../support/table';

let api: Api;
let resident: Person;
let lawyer: Person;
let said: string[];
const say = (line: string) => void said.push(line);

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  [resident, lawyer] = await Promise.all([signIn(api, 'olan'), staff(api, 'lawyer')]);
});
afterAll(() => api.close());
beforeEach(() => {
  said = [];
});

/** A question that was taken and answered; nothing behind the stream has told anybody of it. */
async function answered(): Promise<string> {
  const { state } = await fileOne(resident);
  await goes(lawyer, state, ['take'], ['answer', { text: '可以申请劳动仲裁。' }]);
  return state.id;
}

const place = () => ({ client: api.opened.client, table: api.opened.table });
const tellAgain = (which: Which, dryRun = false) =>
  retell(which, dryRun, {
    ...place(),
    store: api.store,
    rules: { waits: usualWaits, calendar: publishedCalendar },
    now: api.now,
    say,
  });
const why = (caseId: string) =>
  untold(caseId, { table: { client: api.opened.client, name: api.opened.table }, store: api.store, say });

describe('telling again', () => {
  test('puts into inboxes and begins what is missing, once, however often', async () => {
    const caseId = await answered();
    await why(caseId);
    expect(said.filter((line) => line.includes('NOT IN THE INBOX')).length).toBeGreaterThan(2);
    await tellAgain({ caseId, seq: null }, true);
    expect(said.at(-1)).toBe('3 events, dry run: nothing was written');
    expect((await api.store.deliveries.ofCase(caseId)).length).toBe(0);

    await tellAgain({ caseId, seq: null });
    const told = await api.everything();
    await tellAgain({ caseId, seq: null });
    expect(await api.everything()).toEqual(told);
    said = [];
    await why(caseId);
    expect(said.join('\n')).not.toContain('NOT IN THE INBOX');
    expect(said.join('\n')).toMatch(
      /answered to p\w+: in the inbox; telling, inbox sent|answered to p\w+: in the inbox; telling; inbox sent/,
    );
    expect(said.join('\n')).not.toContain('仲裁');
  });

  test('one step alone, or those of a stretch of time', async () => {
    const caseId = await answered();
    expect(await tellAgain({ caseId, seq: 2 })).toBe(1);
    const from = api.now();
    api.wait(60_000);
    await answered();
    api.wait(1);
    const mine = await tellAgain({ from: new Date(Date.parse(from) + 1).toISOString(), to: api.now() }, true);
    expect(mine).toBe(3);
  });

  test('who is left out is said with the reason: the other side, and who did it', async () => {
    await api.reference.putStaff([
      staffNamed('mole', ['dispatcher', secondDepartment], ['dispatcher', petitionOffice]),
    ]);
    const { state } = await fileOne(resident, petition({ form: { respondentId: secondDepartment } }));
    await why(state.id);
    expect(said.filter((line) => line.includes(staffId('mole')))).toEqual([
      expect.stringContaining('left out, they belong to the other side'),
    ]);
  });

  test('a case that is not there is said', async () => {
    await expect(why('0000000000')).rejects.toThrow('there is no case');
  });
});

describe('an audit', () => {
  const run = (caseId: string) => audit(caseId, { store: api.store, sign: api.deps.receipts.sign, say });

  test('prints each step of the chain, its receipt and who opened the case, and no word of anybody', async () => {
    const caseId = await answered();
    await lawyer.call('getCase', { params: { caseId }, query: { via: 'desk' } });
    expect(await run(caseId)).toBe(true);
    expect(said.filter((line) => /^\d+ /.test(line))).toHaveLength(3);
    expect(said.filter((line) => line.startsWith('  receipt ')).length).toBeGreaterThan(0);
    expect(said).toContain('chain: holds');
    expect(said.some((line) => line.startsWith('read ') && line.endsWith('case from desk'))).toBe(true);
    expect(said.join()).not.toMatch(/仲裁|工资/);
  });

  test('names the step that is not what was written, and signs nothing over it', async () => {
    const caseId = await answered();
    await reword(api.opened, caseId, 3, { text: '不可以。' });
    expect(await run(caseId)).toBe(false);
    expect(said).toContain('chain: BROKEN at step 3');
    const third = said.findIndex((line) => line.startsWith('3 '));
    expect(said[third]).toContain('NOT BORNE OUT');
    expect(said[third + 1]).not.toContain('receipt');
  });
});

describe('putting back', () => {
  let copy: OpenTable;
  beforeEach(async () => {
    copy = await openTable();
  });
  afterEach(() => copy.close());
  const kept = (opened: OpenTable) => ({
    client: opened.client,
    table: opened.table,
    store: createStore(storeOptions(opened)),
  });
  const deps = (from: OpenTable, to: OpenTable) => ({ from: kept(from), to: kept(to), say });
  const all = ({ client, table }: OpenTable) => everythingIn(client, table);

  test('a whole table into a new one: every item the same and every chain equal', async () => {
    const source = await openTable();
    const store = storeOn(source);
    const cases = 60;
    for (let nth = 1; nth <= cases; nth += 1) {
      const move = filed(nth % 2 === 0 ? 'petition' : 'consultation', { nth });
      await store.cases.put(move);
      if (nth % 4 === 1) await store.cases.save(doing(move.head, 'answer'));
    }
    expect(await restoreTable(true, deps(source, copy))).toMatchObject({ cases, written: 0 });
    expect(await all(copy)).toEqual([]);
    // A run that is cut short and gone on with.
    await restoreTable(false, deps(source, copy));
    const again = await restoreTable(false, deps(source, copy));
    expect(again).toMatchObject({ cases, written: 0, unlike: [] });
    expect(await all(copy)).toEqual(await all(source));
    await source.close();
  });

  test('one case that was lost or changed, with its readings; another is left as it is', async () => {
    const caseId = await answered();
    const other = await answered();
    await lawyer.call('getCase', { params: { caseId }, query: {} });
    await restoreTable(false, deps(api.opened, copy));
    const before = await all(api.opened);
    for (const sk of ['HEAD', 'EVENT#0002'])
      await api.opened.client.send(
        new DeleteItemCommand({ TableName: api.opened.table, Key: toItem({ pk: `CASE#${caseId}`, sk }) }),
      );
    await restoreCase(caseId, { dryRun: true, replace: false }, deps(copy, api.opened));
    expect(await all(api.opened)).not.toEqual(before);
    await restoreCase(caseId, { dryRun: false, replace: false }, deps(copy, api.opened));
    expect(await all(api.opened)).toEqual(before);
    await restoreCase(other, { dryRun: false, replace: false }, deps(copy, api.opened));
    expect(said.at(-1)).toBe(`${other}: the same in both, nothing to do`);
  });

  test('a case that has gone on since is not taken back unasked', async () => {
    const { state } = await fileOne(resident);
    await restoreTable(false, deps(api.opened, copy));
    await goes(lawyer, state, ['take']);
    const back = (replace: boolean) =>
      restoreCase(state.id, { dryRun: false, replace }, deps(copy, api.opened));
    await expect(back(false)).rejects.toThrow('has gone on since');
    await back(true);
    expect((await api.store.cases.whole(state.id))?.events).toHaveLength(1);
  });

  test('nothing is put back out of a broken chain, or of nowhere', async () => {
    const move = filed('consultation', { nth: 1 });
    const store = storeOn(copy);
    await store.cases.put(move);
    await store.cases.save(doing(move.head, 'answer'));
    await copy.client.send(
      new DeleteItemCommand({
        TableName: copy.table,
        Key: toItem({ pk: `CASE#${caseIdOf(1)}`, sk: 'EVENT#0001' }),
      }),
    );
    const back = (id: string) => restoreCase(id, { dryRun: false, replace: false }, deps(copy, api.opened));
    await expect(back(caseIdOf(1))).rejects.toThrow('broken at 1');
    await expect(back(caseIdOf(2))).rejects.toThrow('there is no case');
  });
});

test('a command line is read, and what is not known of it is refused', () => {
  const options = { from: { type: 'string' } } as const;
  expect(asked(['--from', 'a', 'word', '--dry-run'], options)).toEqual({
    named: { from: 'a' },
    words: ['word'],
    dryRun: true,
  });
  expect(() => asked(['--form', 'a'], options)).toThrow('--form');
});

describe('signing out', () => {
  const opens = (person: Person): Promise<number> => person.send('me', {}).then(({ status }) => status);
  const out = (who: string | null, dryRun = false): Promise<number> =>
    signOut(who, dryRun, { table: place(), store: api.store, say });

  // The last of all: nobody is signed in afterwards.
  test('ends all phones of one person, or of everybody, at once and on both tokens', async () => {
    const phones = await Promise.all([signIn(api, 'stolen'), signIn(api, 'stolen')]);
    const { personId } = phones[0].session.me;
    expect(await out(personId, true)).toBe(2);
    expect(await Promise.all(phones.map(opens))).toEqual([200, 200]);

    expect(await out(personId)).toBe(2);
    expect(await Promise.all([...phones, resident].map(opens))).toEqual([401, 401, 200]);
    const { refreshToken } = phones[0].session;
    expect(await phones[1].refused('refresh', { body: { refreshToken } })).toBe('session_ended');

    expect(await out(null)).toBeGreaterThanOrEqual(2);
    expect(await Promise.all([resident, lawyer].map(opens))).toEqual([401, 401]);
    expect(await opens(await signIn(api, 'stolen'))).toBe(200);
    expect(said).toEqual([
      '2 phones, dry run: all stay signed in',
      '2 phones signed out',
      expect.any(String),
    ]);
  });
});
