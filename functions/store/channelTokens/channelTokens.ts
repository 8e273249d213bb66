import type { StoreOptions } from '../createStore';
import { readWeChatToken, weChatTokenItem } from './tokenItem';
import { weChatTokenKey } from '../keys';
import { isNew, putItemIf } from '../table/putItem';
import { retryPause } from '../table/retryPause';
import { withKeys } from '../seal/withKeys';
import { getItem } from '../table/table';
import type { WeChatTokens } from './tokenPorts';

/** The shared token of one mini-program, sealed: who has it can send messages in its name. */
export function createWeChatTokens(
  { client, table: name, seal, random }: Pick<StoreOptions, 'client' | 'table' | 'seal' | 'random'>,
  appId: string,
): WeChatTokens {
  const table = { client, name, pause: retryPause(random) };
  const tokens: WeChatTokens = {
    async read() {
      const item = await getItem(table, weChatTokenKey(appId), { ConsistentRead: true });
      return item ? readWeChatToken(item, appId, seal) : { token: null, leasedUntil: null, version: 0 };
    },

    async replace(row) {
      const before = row.version - 1;
      const isNext = {
        expression: '#version = :before',
        names: { '#version': 'version' },
        values: { ':before': before },
      };
      const item = weChatTokenItem(row, appId, seal);
      return (await putItemIf(table, item, before === 0 ? isNew : isNext)) === null;
    },
  };
  return withKeys(seal, tokens);
}
