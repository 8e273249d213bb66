import * as z from '../../contract/z';
import { weChatTokenKey } from '../keys';
import type { Seal } from '../seal/seal';
import type { WeChatTokenRow } from './tokenPorts';
import { toItem, type Item } from '../table/table';
import { Moment, moment } from '../table/moment';
import { readItem } from '../table/readItem';

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
