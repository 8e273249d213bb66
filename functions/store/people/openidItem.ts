import { createHmac } from 'node:crypto';
import { PersonId } from '../../contract/ids';
import * as z from '../../contract/z';
import { openidKey } from '../keys/people';
import { readItem } from '../table/readItem';
import { toItem, type Item, type Key } from '../table/table';

const StoredOpenid = z.object({ personId: PersonId });

/** Where the person of an openid is found. Without the pepper nobody can tell from the table who has signed in. */
export const keyOfOpenid = (openid: string, pepper: string): Key =>
  openidKey(createHmac('sha256', pepper).update(`openid ${openid}`).digest('hex'));

export const readPersonOfOpenid = (item: Item): PersonId => readItem(StoredOpenid, item).personId;

export const openidItem = (openid: string, personId: PersonId, pepper: string): Item =>
  toItem({ ...keyOfOpenid(openid, pepper), personId });
