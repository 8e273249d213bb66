import { createHash } from 'node:crypto';
import { canonicalJson } from '../../functions/contract/record/canonical';
import type { CaseId, Instant } from '../../functions/contract/ids';
import type { Root } from '../../functions/contract/record/root';
import type { CaseEvent, Move } from '../../functions/domain/case/case';
import { addDays, addHours, dayOf } from '../../functions/domain/clocks/day';
import { rootFrom } from '../../functions/domain/roots/merkle';
import type { Store } from '../../functions/store/createStore';
import { checkChains } from '../../functions/work/record/checkChains';
import { publishRoots } from '../../functions/work/record/publishRoots';
import { caseIdOf, doing, filed, noon } from '../support/moves';
import { storeOn } from '../support/store';
import { openTable, type OpenTable } from '../support/table';
import { reword, takeOut, tamper } from '../support/tamper';

let opened: OpenTable;
let store: Store;

beforeEach(async () => {
  opened = await openTable();
  store = storeOn(opened);
});
afterEach(() => opened.close());

const today = dayOf(noon);
const tomorrow = addDays(today, 1);
/** The night after, when the day is settled, and so many days later. */
const nightAfter = (days = 0): Instant => addHours(noon, 24 * (days + 1));

const note = ({ caseId, seq, digest, at }: CaseEvent) => store.dayDigests.note({ caseId, seq, digest, at });

/** Cases filed today, with what the stream brought of them. */
async function fileCases(count: number, from = 1): Promise<Move[]> {
  const moves = Array.from({ length: count }, (_, index) => filed('consultation', { nth: from + index }));
  for (const move of moves) {
    await store.cases.put(move);
    await note(move.event);
  }
  return moves;
}

const publish = (now = nightAfter()) => publishRoots({ ...store, copyRoot: null, now });

async function check(now = nightAfter(), remaining = () => 60_000): Promise<[CaseId, number][]> {
  const broken: [CaseId, number][] = [];
  const failed = (id: CaseId, error: unknown) => {
    throw new Error(id, { cause: error });
  };
  await checkChains({ ...store, now, remaining, failed, broken: (id, seq) => broken.push([id, seq]) });
  return broken;
}

test('a day is published once it is settled, with all of its steps; each leads to its root', async () => {
  const moves = await fileCases(5);
  expect(await publish(addHours(noon, 12))).toBe(1);
  expect(await store.roots.get(today)).toBeNull();
  expect(await publish()).toBe(1);
  const root = await store.roots.get(today);
  expect(root).toMatchObject({ day: today, count: 5 });
  for (const { event } of moves) {
    const noted = await store.dayDigests.get(today, event.caseId, 1);
    expect(noted?.root?.day).toBe(today);
    expect(noted?.root && rootFrom(event.digest, noted.root.inclusion)).toBe(root?.root);
  }
});

test('a day on which nothing happened has a root too, and each is linked to the one before', async () => {
  await fileCases(1);
  await publish();
  expect(await publish(nightAfter(3))).toBe(3);
  const roots = await store.roots.in(today.slice(0, 4));
  expect(roots.map(({ count }) => count)).toEqual([1, 0, 0, 0]);
  for (const [at, { link, ...said }] of roots.entries()) {
    expect(said.previous).toBe(roots[at - 1]?.link ?? null);
    expect(link).toBe(createHash('sha256').update(canonicalJson(said)).digest('hex'));
  }
});

test('what the stream brings after that goes into the root of the next day', async () => {
  await fileCases(2);
  await publish();
  const [late] = await fileCases(1, 3);
  await publish(nightAfter(1));
  expect((await store.roots.get(today))?.count).toBe(2);
  expect((await store.roots.get(tomorrow))?.count).toBe(1);
  const noted = await store.dayDigests.get(today, late?.head.id ?? '', 1);
  expect(noted?.root?.day).toBe(tomorrow);
});

test('stopped half-way and made again, with one more that came meanwhile: one root, of all', async () => {
  await fileCases(30);
  const put = () => Promise.reject(new Error('killed'));
  await expect(
    publishRoots({ ...store, roots: { ...store.roots, put }, copyRoot: null, now: nightAfter() }),
  ).rejects.toThrow('killed');
  expect(await store.roots.get(today)).toBeNull();
  await fileCases(1, 31);
  await publish();
  await publish();
  const root = await store.roots.get(today);
  expect(root?.count).toBe(31);
  for (const { caseId, seq, digest, root: made } of await store.dayDigests.on(today))
    expect([caseId, seq, made && rootFrom(digest, made.inclusion)]).toEqual([caseId, seq, root?.root]);
});

test('a step noted again is the same; another one under its number is told', async () => {
  const [move] = await fileCases(1);
  if (!move) throw new Error('no case');
  expect(await note(move.event)).toBeNull();
  expect(await note({ ...move.event, digest: 'f'.repeat(64) })).toBe(move.event.digest);
  expect((await store.dayDigests.on(today)).map(({ digest }) => digest)).toEqual([move.event.digest]);
});

test('whole cases pass; what was changed or taken out is named with its step', async () => {
  await fileCases(4);
  expect(await check()).toEqual([]);
  await reword(opened, caseIdOf(2), 1, { topic: 'wages', question: '从来没有问过', language: 'zh' });
  await takeOut(opened, caseIdOf(3), 1);
  await store.chainMark.set({});
  expect((await check()).sort()).toEqual([
    [caseIdOf(2), 1],
    [caseIdOf(3), 1],
  ]);
});

test('a case written anew from its first word, chain and tip and all, is not what was noted of it', async () => {
  const [move] = await fileCases(1);
  if (!move) throw new Error('no case');
  await takeOut(opened, move.head.id, 1);
  await takeOut(opened, move.head.id, 'head');
  await store.cases.put(filed('consultation', { nth: 1, question: '从来没有问过的问题。' }));
  expect(await check()).toEqual([[move.head.id, 1]]);
});

test('a run cut short goes on where it was, and a day once walked is not walked again', async () => {
  await fileCases(25);
  await tamper(opened, caseIdOf(1), 1, 'word', 'message');
  await tamper(opened, caseIdOf(25), 1, 'word', 'message');
  let asked = 0;
  const first = await check(nightAfter(), () => (asked++ < 1 ? 60_000 : 0));
  const second = await check();
  expect([...first, ...second].map(([id]) => id).sort()).toEqual(
    expect.arrayContaining([caseIdOf(1), caseIdOf(25)].sort()),
  );
  expect(await check()).toEqual([]);
});

test('an open case in which nothing is done is come by within a week', async () => {
  const [move] = await fileCases(1);
  if (!move) throw new Error('no case');
  await check();
  await tamper(opened, move.head.id, 1, 'by.name', '别人');
  const found: [CaseId, number][] = [];
  for (let day = 1; day <= 7; day += 1) found.push(...(await check(nightAfter(day))));
  expect(found).toContainEqual([move.head.id, 1]);
});

test('a closed case is looked at the day after', async () => {
  const [move] = await fileCases(1);
  if (!move) throw new Error('no case');
  const closing = doing(move.head, 'withdraw');
  await store.cases.save(closing);
  await note(closing.event);
  await tamper(opened, move.head.id, 2, 'by.name', '别人');
  expect(await check()).toContainEqual([move.head.id, 2]);
});

test('a root is copied out of reach before it stands in the table, and a copy that fails is made the next time', async () => {
  await fileCases(2);
  const copies: Root[] = [];
  const lost = async () => {
    throw new Error('the locked bucket answered 503');
  };
  await expect(publishRoots({ ...store, copyRoot: lost, now: nightAfter() })).rejects.toThrow('503');
  expect(await store.roots.get(today)).toBeNull();
  const copyRoot = async (root: Root) => void copies.push(root);
  expect(await publishRoots({ ...store, copyRoot, now: nightAfter() })).toBe(1);
  expect(copies).toEqual([await store.roots.get(today)]);
});
