import type { StoreOptions } from '../createStore';
import { weChatTokenKey } from '../keys/service';
import { withKeys } from '../seal/withKeys';
import { isNew, putItemIf } from '../table/putItem';
import { getItem, retryPause } from '../table/table';
import { readWeChatToken, weChatTokenItem, type WeChatTokenRow } from './tokenItem';

/** The shared token of one mini-program, sealed: who has it can send messages in its name. */
export function createWeChatTokens(
  { client, table: name, seal, random }: Pick<StoreOptions, 'client' | 'table' | 'seal' | 'random'>,
  appId: string,
) {
  const table = { client, name, pause: retryPause(random) };
  return withKeys(seal, {
    /** As the last write left it; of version 0 before the first. */
    async read(): Promise<WeChatTokenRow> {
      const item = await getItem(table, weChatTokenKey(appId), { ConsistentRead: true });
      return item ? readWeChatToken(item, appId, seal) : { token: null, leasedUntil: null, version: 0 };
    },

    /** Puts the row in place of the version before it; false when another was first. */
    async replace(row: WeChatTokenRow): Promise<boolean> {
      const before = row.version - 1;
      const isNext = {
        expression: '#version = :before',
        names: { '#version': 'version' },
        values: { ':before': before },
      };
      const item = weChatTokenItem(row, appId, seal);
      return (await putItemIf(table, item, before === 0 ? isNew : isNext)) === null;
    },
  });
}
