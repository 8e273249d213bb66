import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { inIndex, type Item } from '../../functions/local/tools/bench/capacity';
import { CaseKind } from '../../functions/contract/words';
import type { CaseHead, Move } from '../../functions/domain/case/case';
import { nextLook } from '../../functions/domain/case/keptUntil';
import { holder } from '../../functions/domain/case/holder';
import { publishedSettings } from '../../functions/domain/clocks/rules';
import { isOpen } from '../../functions/domain/kinds/statusRow';
import { tick } from '../../functions/domain/systemSteps/tick';
import { firstBreak } from '../../functions/domain/case/timeline/verify';
import type { Store } from '../../functions/store/createStore';
import { department, filed, hoursAfter, step, turns } from '../support/moves';
import { storeOn } from '../support/store';
import { openTable, type OpenTable } from '../support/table';

let opened: OpenTable;
let store: Store;
let nth = 0;

beforeAll(async () => {
  opened = await openTable();
  store = storeOn(opened);
});
afterAll(() => opened.close());

/** One stride: the hours that pass, and which of the legal steps is taken; now and then the clock is swept first. */
type Stride = { hours: number; pick: number; sweep: boolean };
const stride: fc.Arbitrary<Stride> = fc.record({
  hours: fc.nat(400),
  pick: fc.noBias(fc.nat(1000)),
  sweep: fc.boolean(),
});

function onward(head: CaseHead, at: string, { pick, sweep }: Stride): Move | null {
  const told = sweep ? tick(head, at, publishedSettings, department) : null;
  if (told) return told;
  // Every case can be withdrawn or written about at any time; most strides should lead somewhere else.
  const all = turns(head, at);
  const leading = all.filter(({ action }) => action !== 'withdraw' && action !== 'message');
  const choice = pick % 7 === 0 || leading.length === 0 ? all : leading;
  const turn = choice[pick % Math.max(choice.length, 1)];
  return turn ? step(head, turn, at) : null;
}

async function stored(head: CaseHead): Promise<Item> {
  const Key = { pk: { S: `CASE#${head.id}` }, sk: { S: 'HEAD' } };
  const { Item: item } = await opened.client.send(new GetItemCommand({ TableName: opened.table, Key }));
  if (!item) throw new Error('it is not stored');
  return item;
}

/** What the item itself says about the lists it stands in. */
function listsOf(item: Item): object {
  const text = (name: string) => item[name]?.S;
  return {
    heldBy: inIndex(item, 'holder') && text('hpk'),
    handledBy: inIndex(item, 'handler') && text('apk'),
    ownedBy: inIndex(item, 'owner') && text('opk'),
  };
}

/** What the rules say about the lists a case belongs in. */
function listsByRule(head: CaseHead): object {
  const held = holder(head);
  const isHandled = head.assignee && isOpen(head.kind, head.status);
  return {
    heldBy: {
      desk: held.at === 'desk' ? `DESK#${held.organisation.organisationId}` : undefined,
      person: held.at === 'person' ? `PERSON#${held.person.personId}` : undefined,
      resident: undefined,
      nobody: undefined,
    }[held.at],
    handledBy: isHandled ? `HANDLER#${head.assignee?.personId}` : undefined,
    ownedBy: `OWNER#${head.ownerId}`,
  };
}

/** The sweep finds a case when it has to be looked at, or before; never in a past that it has been to. */
function mustBeFound(head: CaseHead, item: Item): void {
  const next = nextLook(head);
  const at = inIndex(item, 'due') && item.dsk?.S?.split('#')[0];
  if (at === undefined) expect(next).toBeNull();
  else if (at !== next) {
    expect(at > head.updatedAt).toBe(true);
    expect(next === null || at < next).toBe(true);
  }
}

test.each(CaseKind.options)(
  'a %s on any legal way is stored as the rules have it, step by step',
  async (kind) => {
    const reached = new Set<string>();
    const life = fc.asyncProperty(
      fc.array(stride, { minLength: 1, maxLength: 12, size: 'max' }),
      async (strides) => {
        const first = filed(kind, { nth: (nth += 1) });
        await store.cases.put(first);
        const moves = [first];
        let { head } = first;
        let hours = 0;
        for (const one of strides) {
          hours += one.hours;
          const move = onward(head, hoursAfter(hours), one);
          if (!move) break;
          await store.cases.save(move);
          moves.push(move);
          head = move.head;
          reached.add(head.status);
          const item = await stored(head);
          expect(listsOf(item)).toEqual(listsByRule(head));
          mustBeFound(head, item);
        }
        const whole = await store.cases.whole(head.id);
        expect(whole).toEqual({ head, events: moves.map(({ event }) => event) });
        expect(firstBreak(whole?.events ?? [], whole?.head.salt ?? null)).toBeNull();
        expect(whole?.head.tip).toBe(whole?.events.at(-1)?.digest);
      },
    );
    await fc.assert(life, { numRuns: 20, seed: 20260805 });
    expect(reached.size).toBeGreaterThan(4);
  },
);
