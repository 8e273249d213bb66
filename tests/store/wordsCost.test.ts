import { limits } from '../../functions/contract/limits';
import { askedBy } from '../../functions/domain/search/asked';
import { meterOn, type Reading } from '../../functions/local/tools/bench/meter';
import { createStore, type Store } from '../../functions/store/createStore';
import { createKeptWords, type KeptWords } from '../../functions/store/search/keptWords';
import { doing, filed, offices } from '../support/moves';
import { storeOptions } from '../support/store';
import { openTable, type OpenTable } from '../support/table';

let opened: OpenTable;
let store: Store;
let kept: KeptWords;
const home = offices.consultation.organisationId;

beforeAll(async () => {
  opened = await openTable();
  store = createStore(storeOptions(opened));
  kept = createKeptWords(storeOptions(opened));
});
afterAll(() => opened.close());

/** Some 370 characters, no pair of which stands twice in it: what costs most to be found by. */
const long = (seed: number): string =>
  Array.from({ length: 370 }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((seed * 977 + at * 31) % 20_000)),
  ).join('');

async function costs(work: () => Promise<unknown>): Promise<Reading> {
  return (await meterOn(opened.client).measure(work)).reading;
}

const looks = (typed: string) => {
  const asked = askedBy(typed);
  if (asked?.by !== 'words') throw new Error(`${typed} is nothing to look for`);
  return costs(() => store.words.page(home, asked.sought, { limit: 20 }));
};

test('at most some four hundred write units, once, to be found by all that a case may be found by; a step that changes nothing of it two reads', async () => {
  const first = filed('consultation', { nth: 1, question: `老板欠薪，${long(1)}` });
  await store.cases.put(first);
  const written = await costs(() => kept.keep(first.head.id));
  // Two units a line, and the note with its condition in each of three transactions.
  expect(written.writeUnits).toBeGreaterThan(2 * limits.searchedWords);
  expect(written.writeUnits).toBeLessThanOrEqual(2 * limits.searchedWords + 15);
  expect(written.readUnits).toBeLessThanOrEqual(7);
  await store.cases.save(doing(first.head, 'take'));
  const step = await costs(() => kept.keep(first.head.id));
  expect([step.writeUnits, step.readUnits]).toEqual([0, 2]);
});

test('a look costs some five read units, for what one case says and for what eighty say', async () => {
  for (let nth = 2; nth <= 80; nth += 1) {
    const move = filed('consultation', { nth, question: '老板欠薪，一直不给，怎么办？' });
    await store.cases.put(move);
    await kept.keep(move.head.id);
  }
  for (const typed of ['老板欠薪', '一直不给', long(1).slice(3, 9), '欠薪 摩托']) {
    const { readUnits, writeUnits } = await looks(typed);
    expect(writeUnits).toBe(0);
    expect(readUnits).toBeGreaterThan(0);
    expect(readUnits).toBeLessThanOrEqual(5);
  }
});
