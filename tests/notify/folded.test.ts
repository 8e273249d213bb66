import { NoticeKind, type CaseKind } from '../../functions/contract/words';
import { isStatutory } from '../../functions/domain/deliveries/ladders';
import { addMs } from '../../functions/domain/clocks/day';
import { mayFold } from '../../functions/domain/deliveries/folding';
import { lifecycles } from '../../functions/domain/kinds/lifecycles';
import { tell } from '../../functions/notify/tell';
import type { Move } from '../../functions/domain/case/case';
import { eventIn } from '../../functions/notify/eventIn';
import { createFoldedLines } from '../../functions/store/inbox/foldedLines';
import { foldedTitles } from '../../src/content/notices';
import { doing, filed, offices, owner, personId, step, turns } from '../support/moves';
import { storeOptions } from '../support/store';
import { openTable, type OpenTable } from '../support/table';
import { recordOf, scene } from './scene';

const lawyer = personId('folded');
const lines = 3;
let opened: OpenTable;
let at: ReturnType<typeof scene>;
let nth = 0;

beforeAll(async () => {
  opened = await openTable();
  at = scene(opened);
  await at.organisation(offices.consultation);
  await at.staff('folded', 'lawyer', offices.consultation);
});
afterAll(() => opened.close());

/** A question that a lawyer has, and what its owner writes to them, one message a second. */
function talk(messages: number, mark: { inDanger?: boolean } = {}): Move[] {
  const asked = filed('consultation', { nth: (nth += 1) });
  const head = mark.inDanger ? { ...asked.head, marks: ['danger' as const] } : asked.head;
  const taken = doing(head, 'take');
  const said: Move[] = [];
  for (let one = 0; one < messages; one += 1) {
    const { head: before } = said.at(-1) ?? taken;
    const at = addMs(before.updatedAt, 1000);
    const turn = turns(before, at).find(
      ({ action, actor }) => action === 'message' && actor.personId === owner,
    );
    if (!turn) throw new Error('its owner may write');
    said.push(step(before, turn, at));
  }
  return said;
}

async function toldOf(moves: readonly Move[]): Promise<void> {
  for (const move of moves) {
    const streamed = eventIn(recordOf(move));
    if (!streamed) throw new Error('an event');
    const { inbox, people, helpings, leaves } = at.store;
    await tell(streamed, {
      inbox,
      people,
      helpings,
      leaves,
      now: at.now,
      folded: createFoldedLines(storeOptions(opened)),
      inboxLines: lines,
    });
  }
}

const readers = async (moves: readonly Move[]) => {
  const assignee = moves[0]?.head.assignee?.personId ?? lawyer;
  const { rows } = await at.store.inbox.page(assignee, { limit: 100 });
  return { assignee, rows: rows.filter(({ caseId }) => caseId === moves[0]?.head.id) };
};
const counts = async (moves: readonly Move[]) => (await readers(moves)).rows.map(({ count }) => count);

test('a hundred messages of a day are so many lines and one that says how many more; none is lost', async () => {
  const said = talk(100);
  await toldOf(said);
  expect(await counts(said)).toEqual([97, 1, 1, 1]);
  const { rows } = await readers(said);
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['message']));
});

test('what comes twice, in whatever order, is counted once', async () => {
  const said = talk(9);
  await toldOf(said);
  await toldOf([...said].reverse());
  await toldOf(said.slice(2, 7));
  expect(await counts(said)).toEqual([6, 1, 1, 1]);
});

test('whoever has looked gets another line, which begins at one, and what was seen stays', async () => {
  const said = talk(8);
  await toldOf(said.slice(0, 5));
  const { assignee, rows } = await readers(said);
  await at.store.inbox.markSeen(assignee, rows[0]?.at ?? '');
  const later = said.slice(5).map((move) => ({
    ...move,
    event: { ...move.event, at: new Date(Date.parse(move.event.at) + 60_000).toISOString() },
  }));
  await toldOf(later);
  const { rows: now } = await readers(said);
  expect(now.map(({ count, seen }) => [count, seen])).toEqual([
    ...[[3, false]],
    ...[
      [2, true],
      [1, true],
      [1, true],
      [1, true],
    ],
  ]);
});

test('a new day has room anew, and so has another case', async () => {
  const said = talk(4);
  await toldOf(said);
  const tomorrow = said.slice(3).map((move) => ({
    ...move,
    event: {
      ...move.event,
      seq: move.event.seq + 1,
      at: new Date(Date.parse(move.event.at) + 86_400_000).toISOString(),
    },
  }));
  await toldOf(tomorrow);
  expect(await counts(said)).toEqual([1, 1, 1, 1, 1]);
  const other = talk(3);
  await toldOf(other);
  expect(await counts(other)).toEqual([1, 1, 1]);
});

test('where somebody may be in danger every message has its line', async () => {
  const said = talk(8, { inDanger: true });
  await toldOf(said);
  expect(await counts(said)).toEqual(Array.from({ length: 8 }, () => 1));
});

test('what the law asks to be told is never folded, of any kind of case; what is folded has words that count', () => {
  const kinds = Object.keys(lifecycles) as CaseKind[];
  const folded = new Set<NoticeKind>();
  for (const kind of kinds)
    for (const notice of NoticeKind.options)
      for (const audience of ['resident', 'staff'] as const) {
        const may = mayFold({ kind: notice, audience }, { kind, marks: [] });
        if (audience === 'resident' && isStatutory(notice, kind))
          expect([kind, notice, may]).toEqual([kind, notice, false]);
        expect(mayFold({ kind: notice, audience }, { kind, marks: ['danger'] })).toBe(false);
        if (may) folded.add(notice);
      }
  expect([...folded].sort()).toEqual(['helped', 'materialsSupplied', 'message', 'progress']);
  expect(Object.keys(foldedTitles).sort()).toEqual([...folded].sort());
});
