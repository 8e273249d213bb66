import { createHmac } from 'node:crypto';
import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { CaseId, type Digest } from '../../contract/ids';
import type { Lookup } from '../../contract/deeds/sensitive';
import * as z from '../../contract/z';
import type { CaseHead } from '../../domain/case/case';
import { lookedUpIn, lookupKey } from '../keys/cases';
import { readItem } from '../table/readItem';
import { keyAttributes, toItem, type Item, type Key } from '../table/table';

const lookedUpBy = ['phone', 'idNumber'] as const satisfies readonly Lookup['by'][];

const StoredLookup = z.object({ sk: z.string().transform(lookedUpIn).pipe(CaseId) });

/** A landline is the same with its dash and without. */
const plain = (value: string): string => value.replaceAll('-', '');

/**
 * What stands in the table for a phone or an ID number: numbers are few enough to be tried one by one, so without the
 * secret nobody can tell whose it is.
 */
export const lookupDigest = (by: Lookup['by'] | 'words', value: string, secret: string): Digest =>
  createHmac('sha256', secret)
    .update(`${by} ${plain(value)}`)
    .digest('hex');

export const readLookedUp = (item: Item): CaseId => readItem(StoredLookup, item).sk;

/** Answers, of which some are numbers that a case is found by. */
export type Numbers = Readonly<Record<string, unknown>>;
type Whose = Pick<CaseHead, 'id' | 'filedAt'>;

/** Where a case stands under each of the numbers among its answers. */
export const lookupKeys = ({ id, filedAt }: Whose, numbers: Numbers, secret: string): Key[] =>
  lookedUpBy.flatMap((by) => {
    const value = numbers[by];
    return typeof value === 'string' ? [lookupKey(lookupDigest(by, value, secret), filedAt, id)] : [];
  });

/** A case under each of the numbers among its answers. */
export const lookupItems = (whose: Whose, numbers: Numbers, secret: string): Item[] =>
  lookupKeys(whose, numbers, secret).map(toItem);

/** From one set of answers to the next: it is found by the numbers of these, and by no others. */
export const lookupChanges = (
  TableName: string,
  whose: Whose,
  { before, after, others = [] }: { before: Numbers; after: Numbers; others?: readonly Numbers[] },
  secret: string,
): TransactWriteItem[] => {
  const keys = [after, ...others].flatMap((numbers) => lookupKeys(whose, numbers, secret));
  // Two may be reached by one number, and a transaction writes an item once.
  const now = [...new Map(keys.map((key) => [key.pk, key])).values()];
  const gone = lookupKeys(whose, before, secret).filter((key) => !now.some(({ pk }) => pk === key.pk));
  return [
    ...now.map((key) => ({ Put: { TableName, Item: toItem(key) } })),
    ...gone.map((key) => ({ Delete: { TableName, Key: keyAttributes(key) } })),
  ];
};
