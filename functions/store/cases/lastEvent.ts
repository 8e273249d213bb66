import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { EventWord } from '../../contract/actions';
import type { CaseEvent, CaseHead } from '../../domain/case/case';
import { eventKey, seqIn } from '../keys/cases';
import type { Seal } from '../seal/seal';
import { queryOf } from '../table/list';
import { orUnavailable } from '../table/orUnavailable';
import type { Item, Table } from '../table/table';
import { readEvent } from './eventItem';

/** Steps looked at by one request, from the last one back: what a step asks for is mostly not far. */
const atOnce = 10;

/** The steps up to one, the last first, a few at a time. */
async function* backFrom(table: Table, { id, version }: CaseHead, ConsistentRead: boolean) {
  const { pk, sk: from } = eventKey(id, 1);
  const range = { name: 'sk', is: 'between', value: from, to: eventKey(id, version).sk } as const;
  const query = queryOf(table, { hash: { name: 'pk', value: pk }, range, order: 'descending' });
  let ExclusiveStartKey: Item | undefined;
  do {
    const command = new QueryCommand({ ...query, ConsistentRead, Limit: atOnce, ExclusiveStartKey });
    const found = await orUnavailable(table.client.send(command));
    yield found.Items ?? [];
    ExclusiveStartKey = found.LastEvaluatedKey;
  } while (ExclusiveStartKey);
}

/**
 * The last step of one of these words, up to the head that is given; null when there is none. Of a long case only its end is
 * read; a copy of the table that has not heard of the last step is not believed.
 * @throws BrokenItem, SealBroken
 */
export const lastEvent =
  (table: Table, seal: Seal) =>
  async (head: CaseHead, words: readonly EventWord[]): Promise<CaseEvent | null> => {
    const asked: readonly string[] = words;
    async function look(isConsistent: boolean): Promise<CaseEvent | null | 'tooOld'> {
      let isFirst = true;
      for await (const items of backFrom(table, head, isConsistent)) {
        if (isFirst && !isConsistent && seqIn(items[0]?.sk?.S ?? '') !== head.version) return 'tooOld';
        isFirst = false;
        const item = items.find(({ word }) => asked.includes(word?.S ?? ''));
        if (item) return readEvent(item, seal);
      }
      return isFirst && !isConsistent ? 'tooOld' : null;
    }
    const copy = await look(false);
    if (copy !== 'tooOld') return copy;
    const found = await look(true);
    return found === 'tooOld' ? null : found;
  };
