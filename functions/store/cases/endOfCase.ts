import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { CaseId } from '../../contract/ids';
import type { CaseEvent, CaseHead } from '../../domain/case/case';
import { lastSteps } from '../../domain/case/part';
import { headKey } from '../keys/cases';
import type { Seal } from '../seal/seal';
import { queryOf } from '../table/list';
import { orUnavailable } from '../table/orUnavailable';
import type { Item, Table } from '../table/table';
import { eventsIn } from './getCase';
import { readHead } from './headItem';

/** `bytes`: about how large its events are, each. */
type End = { head: CaseHead | null; events: CaseEvent[]; bytes: number };
export type EndOfCase = End & { head: CaseHead };

/** What an event takes besides what was said in it, about. */
const frameBytes = 700;

/** About how large events are, each: only what was said makes some much larger than others. */
const bytesOf = (items: readonly Item[]): number =>
  frameBytes + items.reduce((sum, { text }) => sum + (text?.B?.length ?? 0), 0) / Math.max(1, items.length);

/** The head and the last events before it, at once: they lie at the end of the run of items. */
async function readEnd(table: Table, seal: Seal, id: CaseId, isConsistent: boolean): Promise<End> {
  const { pk, sk } = headKey(id);
  const query = queryOf(table, { hash: { name: 'pk', value: pk }, order: 'descending' });
  const command = new QueryCommand({ ...query, ConsistentRead: isConsistent, Limit: 1 + lastSteps });
  const { Items: items = [] } = await orUnavailable(table.client.send(command));
  const head = items.find((item) => item.sk?.S === sk);
  const events = items.filter((item) => item !== head).reverse();
  return {
    head: head ? readHead(head, seal) : null,
    events: eventsIn(events, seal),
    bytes: bytesOf(events),
  };
}

const isComplete = ({ head, events }: End): boolean =>
  head !== null && events.at(-1)?.seq === head.version && events.length === Math.min(head.version, lastSteps);

/**
 * Head and last events, in order: of a short case all of it; null when there is none. A copy that is not there, or caught
 * between two steps, is read again consistently.
 * @throws BrokenItem, SealBroken
 */
export const endOf =
  (table: Table, seal: Seal) =>
  async (id: CaseId): Promise<EndOfCase | null> => {
    const copy = await readEnd(table, seal, id, false);
    const { head, ...end } = isComplete(copy) ? copy : await readEnd(table, seal, id, true);
    return head ? { head, ...end } : null;
  };
