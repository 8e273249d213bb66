import type { CaseId } from '../../contract/ids';
import type { CaseEvent } from '../../domain/case/case';
import { eventKey } from '../keys/cases';
import type { Seal } from '../seal/seal';
import { getItems } from '../table/getItems';
import { wholeList } from '../table/list';
import type { Table } from '../table/table';
import { eventsIn } from './getCase';

// What lies further back in a long case.

/** Keys of one batch. */
const lot = 100;

/**
 * The events at these steps of a case, in order; one that is gone is left out. A copy of the table that does not have all of
 * them is not believed.
 * @throws BrokenItem, SealBroken
 */
export const eventsAt =
  (table: Table, seal: Seal) =>
  async (id: CaseId, steps: readonly number[]): Promise<CaseEvent[]> => {
    async function read(ConsistentRead: boolean): Promise<CaseEvent[]> {
      const found: CaseEvent[] = [];
      for (let from = 0; from < steps.length; from += lot) {
        const keys = steps.slice(from, from + lot).map((seq) => eventKey(id, seq));
        found.push(...eventsIn(await getItems(table, keys, { ConsistentRead }), seal));
      }
      return found.sort((a, b) => a.seq - b.seq);
    }
    const copy = await read(false);
    return copy.length === steps.length ? copy : read(true);
  };

/** Bytes that half a read unit pays for: of a run all together, of single items each. */
const half = 4096;

const runUnits = (count: number, bytes: number): number => (count * bytes) / half / 2;
const singleUnits = (count: number, bytes: number): number => (count * Math.ceil(bytes / half)) / 2;

type Before = { events: CaseEvent[]; isAll: boolean };

/**
 * What comes before the end of a case: some steps of it or, where that costs no more, all of them. `bytes`: about how large
 * they are, each.
 * @throws BrokenItem, SealBroken
 */
export const beforeEnd =
  (table: Table, seal: Seal) =>
  async (id: CaseId, some: readonly number[], from: number, bytes: number): Promise<Before> => {
    const isAll = runUnits(from - 1, bytes) <= singleUnits(some.length, bytes);
    if (!isAll) return { events: await eventsAt(table, seal)(id, some), isAll };
    const { pk, sk: first } = eventKey(id, 1);
    const range = { name: 'sk', is: 'between', value: first, to: eventKey(id, from - 1).sk } as const;
    const read = async (ConsistentRead: boolean) =>
      eventsIn(
        await wholeList(
          table,
          { hash: { name: 'pk', value: pk }, range, order: 'ascending' },
          { ConsistentRead },
        ),
        seal,
      );
    const copy = await read(false);
    return { events: copy.length === from - 1 ? copy : await read(true), isAll };
  };
