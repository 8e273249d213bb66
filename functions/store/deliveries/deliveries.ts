import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../../contract/ids';
import { heard } from '../../domain/deliveries/heard';
import type { Delivery } from '../../domain/deliveries/delivery';
import type { Cursors } from '../table/cursor';
import { getItems } from '../table/getItems';
import { readDelivery, readDeliveryKey, deliveryItem } from './deliveryItem';
import { allUntold, beingTold, callsOf, deliveryKey, deliveriesOf, deliveriesOn } from '../keys';
import { pageOf, queryOf, wholeList } from '../table/list';
import { knowOfMessage } from './messages';
import { orUnavailable } from '../table/outage';
import { isNew, putItemIf } from '../table/putItem';
import { StoreUnavailable } from '../table/storeUnavailable';
import { attempts, getItem, type Table } from '../table/table';
import type { DeliveryOf, Deliveries } from './deliveryPorts';

/** At most so many of one person are told by one look at the inbox; the rest by the next. */
const openAtOnce = 100;

const inOrder = (one: Delivery, other: Delivery): number =>
  one.at === other.at ? (one.noticeId < other.noticeId ? -1 : 1) : one.at < other.at ? -1 : 1;

export function createDeliveries(table: Table, cursors: Cursors, now: () => Instant): Deliveries {
  const get = async (key: DeliveryOf): Promise<Delivery | null> => {
    const item = await getItem(table, deliveryKey(key.caseId, key.noticeId), { ConsistentRead: true });
    return item ? readDelivery(item) : null;
  };

  async function save(delivery: Delivery): Promise<Delivery | null> {
    const next = { ...delivery, version: delivery.version + 1 };
    const rival = await putItemIf(table, deliveryItem(next), {
      expression: '#version = :version',
      names: { '#version': 'version' },
      values: { ':version': delivery.version },
    });
    return rival === null ? next : null;
  }

  const change: Deliveries['change'] = async (of, decide) => {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const found = await get(of);
      if (!found) return null;
      const next = decide(found);
      if (next === found) return found;
      const saved = await save(next);
      if (saved) return saved;
      await table.pause(attempt);
    }
    throw new StoreUnavailable();
  };

  return {
    get: (caseId, noticeId) => get({ caseId, noticeId }),
    save,
    change,

    async begin(delivery) {
      const before = await putItemIf(table, deliveryItem(delivery), isNew);
      return before ? readDelivery(before) : delivery;
    },

    async ofCase(caseId) {
      const items = await wholeList(table, {
        hash: { name: 'pk', value: deliveriesOf(caseId) },
        order: 'ascending',
      });
      return items.map(readDelivery).sort(inOrder);
    },

    async openOf(personId) {
      const open = {
        index: 'owner',
        hash: { name: 'opk', value: beingTold(personId) },
        order: 'ascending',
      } as const;
      const found = await orUnavailable(
        table.client.send(new QueryCommand({ ...queryOf(table, open), Limit: openAtOnce })),
      );
      return (found.Items ?? []).map(readDeliveryKey);
    },

    async dueOn(day, before, page) {
      const due = {
        index: 'due',
        hash: { name: 'dpk', value: deliveriesOn(day) },
        range: { name: 'dsk', is: 'before', value: before },
        order: 'ascending',
      } as const;
      const { rows, next } = await pageOf(table, cursors, due, page);
      return { rows: rows.map(readDeliveryKey), next };
    },

    async toCall(deskId, page) {
      const calls = {
        index: 'holder',
        hash: { name: 'hpk', value: callsOf(deskId) },
        order: 'ascending',
      } as const;
      const { rows, next } = await pageOf(table, cursors, calls, page);
      const keys = rows.map(readDeliveryKey).map(({ caseId, noticeId }) => deliveryKey(caseId, noticeId));
      const found = keys.length > 0 ? await getItems(table, keys) : [];
      const deliveries = found.map(readDelivery).filter(({ state }) => state === 'toCall');
      return { rows: deliveries.sort(inOrder), next };
    },

    async untold() {
      const untold = {
        index: 'due',
        hash: { name: 'dpk', value: allUntold },
        order: 'ascending',
      } as const;
      const query = { ...queryOf(table, untold), Select: 'COUNT' } as const;
      return (await orUnavailable(table.client.send(new QueryCommand(query)))).Count ?? 0;
    },

    async sentAs(messageId, of) {
      const { said } = await knowOfMessage(table, messageId, { ...of }, now());
      return said;
    },

    async arrived(messageId, said, at) {
      const { of } = await knowOfMessage(table, messageId, { ...said }, at);
      if (!of) return null;
      const { rung, ...telling } = of;
      const found = await change(telling, (before) => heard(before, rung, said, at));
      return found && telling;
    },
  };
}
