import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { CaseId, Instant, OrganisationId } from '../../contract/ids';
import { OrganisationId as Organisation } from '../../contract/ids';
import * as z from '../../contract/z';
import { indexedKey, indexedOfKey, wordKey } from '../keys/search';
import { readItem } from '../table/readItem';
import { keyAttributes, toItem, type Item, type Key } from '../table/table';
import { digestsIn } from './wordKeys';

/** By what a case is found inside an organisation: digests, one after the other, made with its `nth` key. */
export type FoundIn = { of: OrganisationId; nth: number; digests: Uint8Array };

/**
 * Where a case is found and by what, and whether that is all written.
 * - `claim`: whoever set about it last; whoever finds another's in its place begins anew
 * - `basis`: what it was made of
 * - `lines`: where it is found once it is done
 * - `going`: where it may still be found as long as it is not
 */
export type Indexed = {
  claim: string;
  basis: string;
  isDone: boolean;
  lines: readonly FoundIn[];
  going: readonly FoundIn[];
};

const StoredFound = z.array(
  z.object({ of: Organisation, nth: z.int().min(1), digests: z.instanceof(Uint8Array) }),
);
const StoredIndexed = z.object({
  claim: z.string(),
  basis: z.string(),
  isDone: z.boolean(),
  lines: StoredFound,
  going: StoredFound,
});

export const readIndexed = (item: Item): Indexed => readItem(StoredIndexed, item);
export const indexedItem = (id: CaseId, indexed: Indexed): Item => toItem({ ...indexedKey(id), ...indexed });

export type Whose = { id: CaseId; filedAt: Instant };

/** Every key under which a case is found, once. */
export const keysIn = ({ id, filedAt }: Whose, found: readonly FoundIn[]): Map<string, Key> =>
  new Map(
    found
      .flatMap(({ of, digests }): Key[] => [
        indexedOfKey(of, id),
        ...digestsIn(digests).map((digest) => wordKey(of, digest, filedAt, id)),
      ])
      .map((key) => [`${key.pk} ${key.sk}`, key]),
  );

/** As long as whoever writes is the one who set about it last. */
export const whileClaimed = (TableName: string, id: CaseId, claim: string): TransactWriteItem => ({
  ConditionCheck: {
    TableName,
    Key: keyAttributes(indexedKey(id)),
    ConditionExpression: '#claim = :claim',
    ExpressionAttributeNames: { '#claim': 'claim' },
    ExpressionAttributeValues: toItem({ ':claim': claim }),
  },
});
