import { CaseId, Digest, OrganisationId, PersonId } from '../../contract/ids';
import * as z from '../../contract/z';
import type { Matter } from '../../domain/standing/assignment/conflict';
import { matterIn, matterKey } from '../keys/assignment';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

const Keys = z.object({
  digest: Digest,
  side: z.enum(['client', 'otherSide']),
  personId: PersonId,
  caseId: CaseId.nullable(),
});

const StoredMatter = z
  .object({ pk: z.string(), sk: z.string(), firm: OrganisationId.optional() })
  .transform(({ pk, sk, firm }) => ({ keys: matterIn(pk, sk), firm: firm ?? null }))
  .pipe(z.object({ keys: Keys, firm: OrganisationId.nullable() }))
  .transform(({ keys, firm }): Matter => ({ ...keys, firm }));

export const readMatter = (item: Item): Matter => readItem(StoredMatter, item);

/** All but the firm is in the keys: the same matter is one item, however often it is written. */
export const matterItem = (matter: Matter): Item =>
  toItem({ ...matterKey(matter), firm: matter.firm ?? undefined });
