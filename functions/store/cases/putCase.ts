import type { CancellationReason, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Move } from '../../domain/case/case';
import { readEvent, eventItem } from './eventItem';
import { headItem, readHead } from './headItem';
import { lookupItems } from './lookupItem';
import { eventKey } from '../keys';
import { Refused } from '../../domain/refused';
import type { Alongside, Cases } from '../ports';
import type { Seal } from '../seal/seal';
import { getItem, type Item, type Table } from '../table/table';
import { conditionFailed, transact } from '../table/transact';
import { alongsideItems, refusalOf } from './stepItems';

/** Puts an item where none is; if one is, the refusal brings it along. */
const putNew = (TableName: string, Item: Item): TransactWriteItem => ({
  Put: {
    TableName,
    Item,
    ConditionExpression: 'attribute_not_exists(pk)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  },
});

type Before = Extract<Awaited<ReturnType<Cases['put']>>, { stored: 'before' }>;

/** The case that was there first, from what the refusal brought along; its filing is read if it did not come too. */
async function storedBefore(
  table: Table,
  seal: Seal,
  id: string,
  [onHead, onEvent]: CancellationReason[],
): Promise<Before> {
  if (!conditionFailed(onHead) || !onHead?.Item) throw new Error(`case ${id} has an event but no head`);
  const filing = onEvent?.Item ?? (await getItem(table, eventKey(id, 1), { ConsistentRead: true }));
  if (!filing) throw new Error(`case ${id} has a head but no filing`);
  return { stored: 'before', head: readHead(onHead.Item), key: readEvent(filing, seal).key };
}

/** Writes a new case with its filing, or gives back the one already under its id. */
export const putCase =
  (table: Table, seal: Seal, lookupSecret: string): Cases['put'] =>
  async (move: Move, alongside: Alongside = {}) => {
    const { head, event } = move;
    const filing = [putNew(table.name, headItem(head)), putNew(table.name, eventItem(move, seal))];
    const companions = alongsideItems(table.name, alongside, seal);
    const lookups = lookupItems(move, lookupSecret).map((Item) => ({ Put: { TableName: table.name, Item } }));
    const items = [...filing, ...companions.map(({ item }) => item), ...lookups];
    const refused = await transact(table, items, `${head.id}-${event.seq}`);
    if (!refused) return { stored: 'new' };
    // The case is new and what goes with it was overtaken, or is not to be had.
    if (!refused.slice(0, filing.length).some(conditionFailed))
      throw new Refused(refusalOf(companions, refused.slice(filing.length)));
    return storedBefore(table, seal, head.id, refused);
  };
