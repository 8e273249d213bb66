import type { CaseId } from '../../contract/ids';
import type { CaseEvent, CaseHead } from '../../domain/case/case';
import { eventKey, headKey } from '../keys/cases';
import { errorFields, log } from '../../runtime/log';
import { SealBroken, type Seal } from '../seal/seal';
import { wholeList } from '../table/list';
import { BrokenItem } from '../table/readItem';
import { getItem, type Item, type Table } from '../table/table';
import { readEvent } from './eventItem';
import { readHead } from './headItem';

const consistently = { ConsistentRead: true };

/**
 * The head, or null: read at half the price at first, and again in full if that is older than `atLeast`, the version the
 * asker has seen.
 */
export const getCase =
  (table: Table, seal: Seal) =>
  async (id: CaseId, atLeast?: number): Promise<CaseHead | null> => {
    const read = async (how?: typeof consistently) => {
      const item = await getItem(table, headKey(id), how);
      return item ? readHead(item, seal) : null;
    };
    const head = await read();
    const isOld = atLeast !== undefined && (head?.version ?? 0) < atLeast;
    return isOld ? read(consistently) : head;
  };

/** The head as it is at this instant, or null, at twice the price: for what must not act on what was. */
export const currentCase =
  (table: Table, seal: Seal) =>
  async (id: CaseId): Promise<CaseHead | null> => {
    const item = await getItem(table, headKey(id), consistently);
    return item ? readHead(item, seal) : null;
  };

/** One event, read consistently: retries are told apart by its absence, and strangers must not be, by a second look. */
export const getEvent =
  (table: Table, seal: Seal) =>
  async (id: CaseId, seq: number): Promise<CaseEvent | null> => {
    const item = await getItem(table, eventKey(id, seq), consistently);
    return item ? readEvent(item, seal) : null;
  };

/**
 * The events that can be read. One whose words do not open was changed after it was written, and counts as gone: the chain
 * then names its step. Where it is the key that is gone, nothing is said of the case.
 * @throws BrokenItem, SealBroken
 */
export function eventsIn(items: readonly Item[], seal: Seal): CaseEvent[] {
  return items.flatMap((item) => {
    try {
      return [readEvent(item, seal)];
    } catch (error) {
      if (!(error instanceof SealBroken) || error.why === 'key') throw error;
      const key = { pk: item.pk?.S ?? '', sk: item.sk?.S ?? '' };
      log('item_unreadable', errorFields(new BrokenItem(key, ['text'])));
      return [];
    }
  });
}

type Whole = { head: CaseHead | null; events: CaseEvent[] };

/** Head and events of a case: one run of items, the head last because of its sort key. */
export async function readAll(table: Table, seal: Seal, id: CaseId, isConsistent: boolean): Promise<Whole> {
  const { pk, sk } = headKey(id);
  const items = await wholeList(
    table,
    { hash: { name: 'pk', value: pk }, order: 'ascending' },
    { ConsistentRead: isConsistent },
  );
  const head = items.find((item) => item.sk?.S === sk);
  const events = items.filter((item) => item !== head);
  return { head: head ? readHead(head, seal) : null, events: eventsIn(events, seal) };
}

const isComplete = ({ head, events }: Whole): boolean => head !== null && head.version === events.length;

/**
 * Head and all events, in order; null when there is none. A copy that is not there, or caught between two steps, is read
 * again consistently.
 */
export const wholeCase =
  (table: Table, seal: Seal) =>
  async (id: CaseId): Promise<{ head: CaseHead; events: CaseEvent[] } | null> => {
    const copy = await readAll(table, seal, id, false);
    const { head, events } = isComplete(copy) ? copy : await readAll(table, seal, id, true);
    return head ? { head, events } : null;
  };
