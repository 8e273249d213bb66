import type { Instant } from '../../contract/ids';
import * as z from '../../contract/z';
import { weChatTokenKey } from '../keys/service';
import type { Seal } from '../seal/seal';
import { Moment, moment } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

/** WeChat's access token as all instances share it, and until when one of them sees to the next. */
export type WeChatTokenRow = {
  token: { token: string; freshUntil: Instant } | null;
  leasedUntil: Instant | null;
  /** Number of writes. */
  version: number;
};

const StoredRow = z.object({
  token: z.string().optional(),
  freshUntil: Moment.optional(),
  leasedUntil: Moment.optional(),
  version: z.int().positive(),
});

const placeOf = (appId: string): string => `${weChatTokenKey(appId).pk} token`;

/** @throws BrokenItem SealBroken */
export function readWeChatToken(item: Item, appId: string, seal: Seal): WeChatTokenRow {
  const { token, freshUntil, leasedUntil = null, version } = readItem(StoredRow, item);
  const isThere = token !== undefined && freshUntil !== undefined;
  return {
    token: isThere ? { token: seal.open(token, placeOf(appId)), freshUntil } : null,
    leasedUntil,
    version,
  };
}

export const weChatTokenItem = (
  { token, leasedUntil, version }: WeChatTokenRow,
  appId: string,
  seal: Seal,
): Item =>
  toItem({
    ...weChatTokenKey(appId),
    token: token ? seal.seal(token.token, placeOf(appId)) : undefined,
    freshUntil: token ? moment(token.freshUntil) : undefined,
    leasedUntil: leasedUntil === null ? undefined : moment(leasedUntil),
    version,
  });
