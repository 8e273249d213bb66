import type { CaseId } from '../../contract/ids';
import type { CaseEvent, CaseHead } from '../../domain/case/case';
import { readEvent } from './eventItem';
import { readHead } from './headItem';
import { headKey } from '../keys';
import { wholeList } from '../table/list';
import type { Cases } from '../ports';
import type { Seal } from '../seal/seal';
import type { Table } from '../table/table';

type Whole = { head: CaseHead | null; events: CaseEvent[] };

/** Head and events of a case: one run of items, the head last because of its sort key. */
async function readAll(table: Table, seal: Seal, id: CaseId, isConsistent: boolean): Promise<Whole> {
  const { pk, sk } = headKey(id);
  const items = await wholeList(
    table,
    { hash: { name: 'pk', value: pk }, order: 'ascending' },
    { ConsistentRead: isConsistent },
  );
  const head = items.find((item) => item.sk?.S === sk);
  const events = items.filter((item) => item !== head);
  return { head: head ? readHead(head) : null, events: events.map((event) => readEvent(event, seal)) };
}

const isComplete = ({ head, events }: Whole): boolean => head !== null && head.version === events.length;

/** A whole case. A copy that is not there, or caught between two steps, is read again consistently. */
export const wholeCase =
  (table: Table, seal: Seal): Cases['whole'] =>
  async (id) => {
    const copy = await readAll(table, seal, id, false);
    const { head, events } = isComplete(copy) ? copy : await readAll(table, seal, id, true);
    return head ? { head, events } : null;
  };
