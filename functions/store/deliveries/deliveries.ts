import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../../contract/ids';
import { heard } from '../../domain/deliveries/heard';
import type { Telling } from '../../domain/deliveries/telling';
import type { Cursors } from '../table/cursor';
import { getItems } from '../table/getItems';
import { readTelling, readTellingKey, tellingItem } from './deliveryItem';
import { allUntold, beingTold, callsOf, tellingKey, tellingsOf, tellingsOn } from '../keys';
import { pageOf, queryOf, wholeList } from '../table/list';
import { knowOfMessage } from './messages';
import { reply } from '../table/outage';
import { isNew, putItemIf } from '../table/putItem';
import { StoreUnavailable } from '../table/storeUnavailable';
import { attempts, getItem, type Table } from '../table/table';
import type { TellingOf, Tellings } from './deliveryPorts';

/** At most so many of one person are told by one look at the inbox; the rest by the next. */
const openAtOnce = 100;

const inOrder = (one: Telling, other: Telling): number =>
  one.at === other.at ? (one.noticeId < other.noticeId ? -1 : 1) : one.at < other.at ? -1 : 1;

export function createTellings(table: Table, cursors: Cursors, now: () => Instant): Tellings {
  const get = async (key: TellingOf): Promise<Telling | null> => {
    const item = await getItem(table, tellingKey(key.caseId, key.noticeId), { ConsistentRead: true });
    return item ? readTelling(item) : null;
  };

  async function save(telling: Telling): Promise<Telling | null> {
    const next = { ...telling, version: telling.version + 1 };
    const rival = await putItemIf(table, tellingItem(next), {
      expression: '#version = :version',
      names: { '#version': 'version' },
      values: { ':version': telling.version },
    });
    return rival === null ? next : null;
  }

  const change: Tellings['change'] = async (of, decide) => {
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

    async begin(telling) {
      const before = await putItemIf(table, tellingItem(telling), isNew);
      return before ? readTelling(before) : telling;
    },

    async ofCase(caseId) {
      const items = await wholeList(table, {
        hash: { name: 'pk', value: tellingsOf(caseId) },
        order: 'ascending',
      });
      return items.map(readTelling).sort(inOrder);
    },

    async openOf(personId) {
      const open = {
        index: 'owner',
        hash: { name: 'opk', value: beingTold(personId) },
        order: 'ascending',
      } as const;
      const found = await reply(
        table.client.send(new QueryCommand({ ...queryOf(table, open), Limit: openAtOnce })),
      );
      return (found.Items ?? []).map(readTellingKey);
    },

    async dueOn(day, before, page) {
      const due = {
        index: 'due',
        hash: { name: 'dpk', value: tellingsOn(day) },
        range: { name: 'dsk', is: 'before', value: before },
        order: 'ascending',
      } as const;
      const { rows, next } = await pageOf(table, cursors, due, page);
      return { rows: rows.map(readTellingKey), next };
    },

    async toCall(deskId, page) {
      const calls = {
        index: 'holder',
        hash: { name: 'hpk', value: callsOf(deskId) },
        order: 'ascending',
      } as const;
      const { rows, next } = await pageOf(table, cursors, calls, page);
      const keys = rows.map(readTellingKey).map(({ caseId, noticeId }) => tellingKey(caseId, noticeId));
      const found = keys.length > 0 ? await getItems(table, keys) : [];
      const tellings = found.map(readTelling).filter(({ state }) => state === 'toCall');
      return { rows: tellings.sort(inOrder), next };
    },

    async untold() {
      const untold = {
        index: 'due',
        hash: { name: 'dpk', value: allUntold },
        order: 'ascending',
      } as const;
      const query = { ...queryOf(table, untold), Select: 'COUNT' } as const;
      return (await reply(table.client.send(new QueryCommand(query)))).Count ?? 0;
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
