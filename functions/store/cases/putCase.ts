import type { CancellationReason, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { ClientKey } from '../../contract/ids';
import type { CaseHead, Move } from '../../domain/case/case';
import { Refused } from '../../domain/refused';
import { eventKey } from '../keys/cases';
import type { Seal } from '../seal/seal';
import { getItem, type Item, type Table } from '../table/table';
import { conditionFailed, transact } from '../table/transact';
import { alongsideItems, refusalOf, type Alongside } from './alongside';
import { readEvent, eventItem } from './eventItem';
import { headItem, readHead } from './headItem';
import { lookFor, standingAt } from './lookLine';
import { lookupItems } from './lookupItem';

/** Puts an item where none is; if one is, the refusal brings it along. */
const putNew = (TableName: string, Item: Item): TransactWriteItem => ({
  Put: {
    TableName,
    Item,
    ConditionExpression: 'attribute_not_exists(pk)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  },
});

type Before = { stored: 'before'; head: CaseHead; key: ClientKey | null };

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
  return { stored: 'before', head: readHead(onHead.Item, seal), key: readEvent(filing, seal).key };
}

/** Writes a new case with its filing, or returns the one already under its id (a retry, or another's by chance). */
export const putCase =
  (table: Table, seal: Seal, lookupSecret: string) =>
  async (move: Move, alongside: Alongside = {}): Promise<{ stored: 'new' } | Before> => {
    const { head, event } = move;
    const filing = [putNew(table.name, headItem(head, seal)), putNew(table.name, eventItem(move, seal))];
    const companions = alongsideItems(table.name, alongside, seal);
    const lookups = lookupItems(head, event.details, lookupSecret).map((Item) => ({
      Put: { TableName: table.name, Item },
    }));
    const items = [...filing, ...companions.map(({ item }) => item), ...lookups];
    const refused = await transact(table, items, `${head.id}-${event.seq}`);
    if (!refused) {
      standingAt(head, lookFor(head, null));
      return { stored: 'new' };
    }
    // The case is new and what goes with it was overtaken, or is not to be had.
    if (!refused.slice(0, filing.length).some(conditionFailed))
      throw new Refused(refusalOf(companions, refused.slice(filing.length)));
    return storedBefore(table, seal, head.id, refused);
  };
