import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { CaseId, Instant } from '../../contract/ids';
import type { CaseEvent, CaseHead } from '../../domain/case/case';
import { dueKey, eventKey, headKey } from '../keys/cases';
import { changeItemIf, updateOf } from '../table/changeItem';
import { deleteItems } from '../table/deleteItems';
import { keyAttributes, toItem, type Table } from '../table/table';
import { transact } from '../table/transact';
import { asRead } from './asRead';
import { standingAt, standsAt } from './lookLine';
import { lookupKeys, type Numbers } from './lookupItem';

/** Texts taken out in one transaction, each with the condition that the case has given them up. */
const atOnce = 20;

/** Nothing is taken out of a case that has not taken the step of giving it up: the table itself refuses. */
const hasGivenUp = (TableName: string, id: CaseId): TransactWriteItem => ({
  ConditionCheck: {
    TableName,
    Key: keyAttributes(headKey(id)),
    ConditionExpression: 'contains(#marks, :erased)',
    ExpressionAttributeNames: { '#marks': 'marks' },
    ExpressionAttributeValues: toItem({ ':erased': 'erased' }),
  },
});

/** What the event says besides the chain: the words themselves, and what they had made of the case. */
const withoutWords = (TableName: string, id: CaseId, seq: number): TransactWriteItem => {
  const { UpdateExpression, ExpressionAttributeNames, ...update } = updateOf(
    TableName,
    eventKey(id, seq),
    { set: { details: {}, erased: true } },
    { expression: 'attribute_exists(pk)', names: { '#about': 'about', '#marks': 'marks', '#text': 'text' } },
  );
  return {
    Update: {
      ...update,
      UpdateExpression: `${UpdateExpression} REMOVE #about.#marks, #text`,
      ExpressionAttributeNames,
    },
  };
};

/**
 * Takes what was written out of the steps of a case that has given it up, the filing last: what else follows from it is
 * found by it until then. Safe to repeat, and goes on where it was stopped.
 */
export const eraseTexts =
  (table: Table) =>
  async (id: CaseId, events: readonly CaseEvent[]): Promise<void> => {
    const written = events.filter(({ word, isErased }) => word !== 'erase' && !isErased).reverse();
    for (let at = 0; at < written.length; at += atOnce) {
      const some = written.slice(at, at + atOnce);
      const items = [hasGivenUp(table.name, id), ...some.map(({ seq }) => withoutWords(table.name, id, seq))];
      const refused = await transact(table, items, `erase ${id} ${at}`);
      if (refused) throw new Error(`case ${id} has not given up its text`);
    }
  };

/** The case is not found any more by the numbers among its answers. */
export const forgetLookups =
  (table: Table, secret: string) =>
  (head: CaseHead, numbers: Numbers): Promise<void> =>
    deleteItems(table, lookupKeys(head, numbers, secret));

/** The sweep comes back to a case at another moment, or never again; false when it moved on since, and stays as it was. */
export const lookAgain =
  (table: Table) =>
  async (head: CaseHead, at: Instant | null): Promise<boolean> => {
    if (standsAt(head, at)) return true;
    const change = at === null ? { remove: ['dpk', 'dsk'] } : { set: dueKey(at, head.id) };
    const isChanged = await changeItemIf(table, headKey(head.id), change, asRead(head));
    if (isChanged) standingAt(head, at);
    return isChanged;
  };
