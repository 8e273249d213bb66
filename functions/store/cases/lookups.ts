import { keeping } from '../../contract/case/keeping';
import type { CaseId, Instant, OrganisationId, PersonId } from '../../contract/ids';
import type { Lookup } from '../../contract/deeds/sensitive';
import { addHours } from '../../domain/clocks/day';
import { searchKey } from '../keys/cases';
import { ttl } from '../table/attributes';
import { putItem } from '../table/putItem';
import { toItem, type Table } from '../table/table';
import { lookupDigest } from './lookupItem';

/** One search by a member of staff, and which cases it showed them; neither the number nor the words are kept. */
export type Search = { by: Lookup['by'] | 'words'; value: string } & {
  personId: PersonId;
  organisationId: OrganisationId;
  at: Instant;
  requestId: string;
  shown: readonly CaseId[];
};

/** Who looked for whom, whether or not anything was found. */
export const createSearches = (table: Table, lookupSecret: string) => ({
  add: ({ personId, at, requestId, organisationId, by, value, shown }: Search): Promise<void> =>
    putItem(
      table,
      toItem({
        ...searchKey(personId, at, requestId),
        digest: lookupDigest(by, value, lookupSecret),
        by,
        organisationId,
        shown: [...shown],
        ttl: ttl(addHours(at, 24 * keeping.search.length.days)),
      }),
    ),
});
