import { QueryCommand } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { CaseKind } from '../../functions/contract/words';
import type { CaseHead } from '../../functions/domain/case/case';
import { addHours } from '../../functions/domain/clocks/day';
import {
  ownLines,
  workLines,
  type Counts,
  type OwnLines,
  type Whose,
  type WorkLine,
} from '../../functions/domain/standing/workLines';
import { Refused } from '../../functions/domain/refused';
import type { Store } from '../../functions/store/createStore';
import { createKeptWork, type KeptWork } from '../../functions/store/work/keptWork';
import { hoursAfter, filed, noon, personId, step, turns } from '../support/moves';
import { storeOn, storeOptions } from '../support/store';
import { openTable, type OpenTable } from '../support/table';

let opened: OpenTable;
let store: Store;
let kept: KeptWork;
let nth = 500;

beforeEach(async () => {
  opened = await openTable();
  store = storeOn(opened);
  kept = createKeptWork(storeOptions(opened));
});
afterEach(() => opened.close());

/** Every state of a case on a walk through its life. */
function life(kind: CaseKind, picks: readonly number[]): CaseHead[] {
  nth += 1;
  const heads = [filed(kind, { nth }).head];
  for (const pick of picks) {
    const head = heads.at(-1);
    if (!head) break;
    const at = hoursAfter(head.version * 3);
    const all = turns(head, at).filter(({ action }) => action !== 'withdraw');
    const turn = all[pick % Math.max(all.length, 1)];
    if (!turn) break;
    try {
      heads.push(step(head, turn, at).head);
    } catch (error) {
      // Who is meant may be the one who stepped aside: then the walk ends here.
      if (!(error instanceof Refused)) throw error;
      break;
    }
  }
  return heads;
}

/** The counts that the lines of cases make, list by list. */
function countsOf(lines: readonly WorkLine[]): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { list, of, counted } of lines) {
    const at = counts.get(`${list} ${of}`) ?? {};
    for (const what of counted) at[what] = (at[what] ?? 0) + 1;
    counts.set(`${list} ${of}`, at);
  }
  return counts;
}

const withoutNone = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));

async function linesIn(list: OwnLines, of: Whose): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.work.page(list, of, { cursor, limit: 3 });
    ids.push(...page.rows);
    cursor = page.next ?? undefined;
  } while (cursor);
  return ids;
}

test('however often and in whatever order the steps arrive, each list has just the cases that stand in it, and its count', async () => {
  const walk = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 });
  const lives = fc.array(fc.tuple(fc.constantFrom(...CaseKind.options), walk), {
    minLength: 6,
    maxLength: 9,
  });
  await fc.assert(
    fc.asyncProperty(lives, fc.infiniteStream(fc.nat(1000)), async (asked, chances) => {
      const all = asked.map(([kind, picks]) => life(kind, picks));
      const seen = new Set<string>();
      const chance = () => chances.next().value;
      for (const heads of all) {
        // What arrives is the case as it was by then: some of its states come twice, some late, some never, the last surely.
        const some = heads.flatMap((head) =>
          chance() % 3 === 0 ? [] : chance() % 3 === 0 ? [head, head] : [head],
        );
        const late = some.filter(() => chance() % 4 === 0);
        for (const head of [...some, ...late]) {
          for (const { list, of } of workLines(head)) seen.add(`${list} ${of}`);
          await kept.keep(head);
        }
        const last = heads.at(-1);
        if (last) await kept.keep(last);
      }
      const stand = all.flatMap((heads) => heads.slice(-1).flatMap(workLines));
      const expected = countsOf(stand);
      for (const at of new Set([...seen, ...expected.keys()])) {
        const [list = '', of = ''] = at.split(/ (.*)/s);
        expect(withoutNone(await store.work.counts(list as OwnLines, of))).toEqual(expected.get(at) ?? {});
      }
      for (const heads of all) {
        const last = heads.at(-1);
        const own = last
          ? workLines(last).filter(({ list }) => (ownLines as readonly string[]).includes(list))
          : [];
        for (const { list, of, order } of own) {
          const ids = await linesIn(list as OwnLines, of);
          expect(ids.filter((id) => id === last?.id)).toHaveLength(1);
          expect(order.length).toBeGreaterThan(0);
        }
      }
      // Of cases that are over, and of lists they left, nothing lies about.
      for (const heads of all)
        for (const head of heads.slice(-1)) await kept.keep({ ...head, version: 999, ...over(head) });
      for (const at of seen) {
        const [list = '', of = ''] = at.split(/ (.*)/s);
        expect(withoutNone(await store.work.counts(list as OwnLines, of))).toEqual({});
        if ((ownLines as readonly string[]).includes(list))
          expect(await linesIn(list as OwnLines, of)).toEqual([]);
      }
    }),
    { numRuns: 12, seed: 20261130 },
  );
});

const ends = {
  consultation: 'closed',
  legalAid: 'withdrawn',
  petition: 'withdrawn',
  aidComplaint: 'withdrawn',
} as const;
const over = ({ kind }: CaseHead): Pick<CaseHead, 'status'> => ({ status: ends[kind] });

test('of a case that is over no note is left of where it stood', async () => {
  const { head } = filed('consultation', { nth: 400 });
  await kept.keep(head);
  await kept.keep({ ...head, version: 2, ...over(head) });
  const note = await opened.client.send(
    new QueryCommand({
      TableName: opened.table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: `STANDSIN#${head.id}` } },
    }),
  );
  expect(note.Items).toEqual([]);
});

test('two who set right the same case at once count it once', async () => {
  const { head } = filed('consultation', { nth: 401 });
  await Promise.all([kept.keep(head), kept.keep(head), kept.keep(head)]);
  expect(await store.work.counts('desk', head.desk.organisationId)).toMatchObject({ all: 1, fresh: 1 });
});

test('what somebody brought on in a day stands there once, by when they did so last', async () => {
  const who = personId('lawyer');
  await kept.addDone(who, { caseId: '0000000001', at: noon });
  await kept.addDone(who, { caseId: '0000000002', at: addHours(noon, 1) });
  await kept.addDone(who, { caseId: '0000000001', at: addHours(noon, 2) });
  expect(await store.work.done(who, '2026-08-05')).toEqual([
    { caseId: '0000000001', at: addHours(noon, 2) },
    { caseId: '0000000002', at: addHours(noon, 1) },
  ]);
  expect(await store.work.done(who, '2026-08-06')).toEqual([]);
});
