import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { CaseId, Day, Instant, OrganisationId, PersonId } from '../../contract/ids';
import type { Delivery } from '../../domain/deliveries/delivery';
import { allUntold, beingTold, callsOf, deliveriesOf, deliveriesOn, deliveryKey } from '../keys/notices';
import type { Cursors } from '../table/cursor';
import { getItems } from '../table/getItems';
import { pageOf, queryOf, wholeList, type List, type Page, type PageOf } from '../table/list';
import { orUnavailable } from '../table/orUnavailable';
import { readEach, readLines, type UnreadableLine } from '../table/readItem';
import type { Table } from '../table/table';
import { readDelivery, readDeliveryKey, type DeliveryOf } from './deliveryItem';

/** At most so many of one person are told by one look at the inbox; the rest by the next. */
const openAtOnce = 100;

const oldestFirst = (one: Delivery, other: Delivery): number =>
  one.at === other.at ? (one.noticeId < other.noticeId ? -1 : 1) : one.at < other.at ? -1 : 1;

/** All of a case that can be read, oldest first; `ConsistentRead`: those of this very instant too, at twice the price. */
export const deliveriesOfCase =
  (table: Table) =>
  async (caseId: CaseId, read: { ConsistentRead?: boolean } = {}): Promise<Delivery[]> => {
    const ofCase: List = { hash: { name: 'pk', value: deliveriesOf(caseId) }, order: 'ascending' };
    const items = await wholeList(table, ofCase, read);
    return readEach(items, readDelivery).rows.sort(oldestFirst);
  };

/** What a resident is still being told, oldest first: at most a hundred. */
export const openDeliveries =
  (table: Table) =>
  async (personId: PersonId): Promise<DeliveryOf[]> => {
    const open: List = {
      index: 'owner',
      hash: { name: 'opk', value: beingTold(personId) },
      order: 'ascending',
    };
    const found = await orUnavailable(
      table.client.send(new QueryCommand({ ...queryOf(table, open), Limit: openAtOnce })),
    );
    return (found.Items ?? []).map(readDeliveryKey);
  };

/** Those to be looked at on a day and before an instant, by pages; earliest first in each part of the day. */
export const deliveriesDue = (table: Table, cursors: Cursors) =>
  async function* (day: Day, before: Instant, limit: number): AsyncGenerator<DeliveryOf[]> {
    for (const value of deliveriesOn(day)) {
      const due: List = {
        index: 'due',
        hash: { name: 'dpk', value },
        range: { name: 'dsk', is: 'before', value: before },
        order: 'ascending',
      };
      let cursor: string | undefined;
      do {
        const { rows, next } = await pageOf(table, cursors, due, { cursor, limit });
        if (rows.length > 0) yield rows.map(readDeliveryKey);
        cursor = next ?? undefined;
      } while (cursor !== undefined);
    }
  };

/** Residents whom the staff of an organisation are to phone, longest waiting first. */
export const deliveriesToCall =
  (table: Table, cursors: Cursors) =>
  async (deskId: OrganisationId, page: PageOf): Promise<Page<Delivery, UnreadableLine>> => {
    const calls: List = {
      index: 'holder',
      hash: { name: 'hpk', value: callsOf(deskId) },
      order: 'ascending',
    };
    const { rows, next } = await pageOf(table, cursors, calls, page);
    const keys = rows.map(readDeliveryKey).map(({ caseId, noticeId }) => deliveryKey(caseId, noticeId));
    const found = keys.length > 0 ? await getItems(table, keys) : [];
    const { rows: read, ...rest } = readLines({ rows: found, next }, readDelivery);
    return { ...rest, rows: read.filter(({ state }) => state === 'toCall').sort(oldestFirst) };
  };

/** How many residents are still to be phoned although their supervisors have heard of it. */
export const countUntold = (table: Table) => async (): Promise<number> => {
  const list: List = { index: 'due', hash: { name: 'dpk', value: allUntold }, order: 'ascending' };
  const query = { ...queryOf(table, list), Select: 'COUNT' } as const;
  return (await orUnavailable(table.client.send(new QueryCommand(query)))).Count ?? 0;
};
