import { createHmac } from 'node:crypto';
import { CaseId, type Digest } from '../../contract/ids';
import type { Lookup } from '../../contract/sensitive';
import * as z from '../../contract/z';
import type { Move } from '../../domain/case/case';
import { lookedUpIn, lookupKey } from '../keys/cases';
import { readItem } from '../table/readItem';
import { toItem, type Item, type Key } from '../table/table';

const lookedUpBy = ['phone', 'idNumber'] as const satisfies readonly Lookup['by'][];

const StoredLookup = z.object({ sk: z.string().transform(lookedUpIn).pipe(CaseId) });

/** A landline is the same with its dash and without. */
const plain = (value: string): string => value.replaceAll('-', '');

/**
 * What stands in the table for a phone or an ID number: numbers are few enough to be tried one by one, so without the
 * secret nobody can tell whose it is.
 */
export const lookupDigest = (by: Lookup['by'], value: string, secret: string): Digest =>
  createHmac('sha256', secret)
    .update(`${by} ${plain(value)}`)
    .digest('hex');

export const readLookedUp = (item: Item): CaseId => readItem(StoredLookup, item).sk;

/** Where a case stands under each of the numbers it was filed with. */
export const lookupKeys = ({ head, event }: Pick<Move, 'head' | 'event'>, secret: string): Key[] =>
  lookedUpBy.flatMap((by) => {
    const value = event.details[by];
    if (typeof value !== 'string') return [];
    return [lookupKey(lookupDigest(by, value, secret), head.filedAt, head.id)];
  });

/** A case under each of the numbers it was filed with. */
export const lookupItems = (filed: Pick<Move, 'head' | 'event'>, secret: string): Item[] =>
  lookupKeys(filed, secret).map(toItem);
