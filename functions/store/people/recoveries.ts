import { CaseId, PersonId, type Digest, type Instant } from '../../contract/ids';
import * as z from '../../contract/z';
import { addMs } from '../../domain/clocks/day';
import { namelessKey, recoveryKey } from '../keys/people';
import type { Seal } from '../seal/seal';
import { ttl } from '../table/attributes';
import { isNew, putItemIf } from '../table/putItem';
import { readItem } from '../table/readItem';
import { getItem, keyAttributes, toItem, type Table } from '../table/table';
import { transact } from '../table/transact';
import { personItem } from './personItem';

const StoredRecovery = z.object({
  personId: PersonId,
  boundTo: PersonId.optional(),
  caseId: CaseId.optional(),
});

/** Whose question a code finds, and who has taken it up since, with which case. */
type Recovery = { personId: PersonId; boundTo: PersonId | null; caseId: CaseId | null };

const StoredDrawn = z.object({ personId: PersonId, code: z.string() });
type Drawn = { personId: PersonId; code: string };

/** How long a phone may come back with a filing whose answer it never got. */
const retriedMs = 7 * 86_400_000;

/** Codes by which a question asked without a name is found again; only their digests are kept. */
export const createRecoveries = (table: Table, seal: Seal, now: () => Instant) => ({
  /** What was drawn for a filing by the first of its tries; this, where it is the first. */
  async drawn(keyDigest: Digest, lot: Drawn): Promise<Drawn> {
    const place = namelessKey(keyDigest);
    const expiresAt = addMs(now(), retriedMs);
    const item = toItem({
      ...place,
      personId: lot.personId,
      code: seal.seal(lot.code, place.pk),
      ttl: ttl(expiresAt),
    });
    const there = await putItemIf(table, item, isNew);
    if (!there) return lot;
    const { personId, code } = readItem(StoredDrawn, there);
    return { personId, code: seal.open(code, place.pk) };
  },

  /**
   * Makes the nameless person and the code that finds them, if they are not there yet; false when the code has become
   * that of someone who is signed in.
   */
  async put(digest: Digest, personId: PersonId): Promise<boolean> {
    const person = { personId, openid: null, name: null, places: [] };
    await putItemIf(table, personItem(person, seal), isNew);
    const there = await putItemIf(table, toItem({ ...recoveryKey(digest), personId }), isNew);
    return there === null || readItem(StoredRecovery, there).boundTo === undefined;
  },

  async find(digest: Digest): Promise<Recovery | null> {
    const item = await getItem(table, recoveryKey(digest), { ConsistentRead: true });
    if (!item) return null;
    const { personId, boundTo = null, caseId = null } = readItem(StoredRecovery, item);
    return { personId, boundTo, caseId };
  },

  /** The code now belongs to someone who is signed in; false when it is another's already. The same may repeat it. */
  async bind(digest: Digest, to: PersonId, caseId: CaseId): Promise<boolean> {
    const refused = await transact(
      table,
      [
        {
          Update: {
            TableName: table.name,
            Key: keyAttributes(recoveryKey(digest)),
            UpdateExpression: 'SET boundTo = :to, caseId = :case',
            ConditionExpression: 'attribute_exists(pk) AND (attribute_not_exists(boundTo) OR boundTo = :to)',
            ExpressionAttributeValues: toItem({ ':to': to, ':case': caseId }),
          },
        },
      ],
      `bind ${digest.slice(0, 12)}`,
    );
    return refused === null;
  },
});
