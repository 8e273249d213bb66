import type { CaseId, Instant, OrganisationId, PersonId } from '../../contract/ids';
import type { Lookup } from '../../contract/deeds/sensitive';
import { addMs } from '../../domain/clocks/day';
import { searchKey } from '../keys/cases';
import { ttl } from '../table/attributes';
import { putItem } from '../table/putItem';
import { toItem, type Table } from '../table/table';
import { lookupDigest } from './lookupItem';

/** Kept for a year: logs of who looked have to be kept that long in government services. */
const keptMs = 366 * 86_400_000;

/** One look-up of a number by a member of staff, and which cases it showed them; the number itself is not kept. */
export type Search = { by: Lookup['by']; value: string } & {
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
        ttl: ttl(addMs(at, keptMs)),
      }),
    ),
});
