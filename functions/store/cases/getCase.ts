import type { CaseId } from '../../contract/ids';
import type { CaseEvent, CaseHead } from '../../domain/case/case';
import { readEvent } from './eventItem';
import { readHead } from './headItem';
import { eventKey, headKey } from '../keys';
import type { Cases } from '../ports';
import type { Seal } from '../seal/seal';
import { getItem, type Table } from '../table/table';

const consistently = { ConsistentRead: true };

/** A head by its id: half the price at first, and again in full if that is older than what the asker has seen. */
export const getCase =
  (table: Table): Cases['get'] =>
  async (id: CaseId, atLeast?: number): Promise<CaseHead | null> => {
    const read = async (how?: typeof consistently) => {
      const item = await getItem(table, headKey(id), how);
      return item ? readHead(item) : null;
    };
    const head = await read();
    const isOld = atLeast !== undefined && (head?.version ?? 0) < atLeast;
    return isOld ? read(consistently) : head;
  };

/** One event, read consistently: retries are told apart by its absence, and strangers must not be, by a second look. */
export const getEvent =
  (table: Table, seal: Seal): Cases['event'] =>
  async (id: CaseId, seq: number): Promise<CaseEvent | null> => {
    const item = await getItem(table, eventKey(id, seq), consistently);
    return item ? readEvent(item, seal) : null;
  };
