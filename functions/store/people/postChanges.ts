import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { Instant, PersonId, type OrganisationId } from '../../contract/ids';
import { StaffRole } from '../../contract/words';
import * as z from '../../contract/z';
import { addMs } from '../../domain/clocks/day';
import { allChanges, changeKey, changedIn } from '../keys/organisations';
import { ttl } from '../table/attributes';
import { pageOf } from '../table/list';
import type { Cursors } from '../table/cursor';
import { readItem } from '../table/readItem';
import { toItem, type Item, type Table } from '../table/table';

/** Who came to an organisation or left it, in which post, and by whose hand; null: by the one who set the service up. */
export type PostChange = {
  at: Instant;
  organisationId: OrganisationId;
  what: 'joined' | 'ended';
  role: StaffRole;
  personId: PersonId;
  name: string;
  byName: string | null;
};

/** How long it is known who held a post: as long as a log has to be kept, and half a year more. */
const keptMs = 366 * 86_400_000;

const StoredChange = z.object({
  sk: z
    .string()
    .transform(changedIn)
    .pipe(z.object({ at: Instant, personId: PersonId })),
  what: z.enum(['joined', 'ended']),
  role: StaffRole,
  name: z.string(),
  byName: z.string().optional(),
});

const changeItem = ({ organisationId, at, personId, what, role, name, byName }: PostChange): Item =>
  toItem({
    ...changeKey(organisationId, at, personId, role),
    ...{ what, role, name, byName: byName ?? undefined },
    ttl: ttl(addMs(at, keptMs)),
  });

/** Changes as they are written, in the transaction that makes them. */
export const putChanges = (TableName: string, changes: readonly PostChange[]): TransactWriteItem[] =>
  changes.map((change) => ({ Put: { TableName, Item: changeItem(change) } }));

/** The latest changes of an organisation's posts, newest first. */
export const latestChanges =
  (table: Table, cursors: Cursors) =>
  async (organisationId: OrganisationId): Promise<Omit<PostChange, 'organisationId'>[]> => {
    const { rows } = await pageOf(
      table,
      cursors,
      {
        hash: { name: 'pk', value: changeKey(organisationId, '', '', 'admin').pk },
        range: { name: 'sk', is: 'startsWith', value: allChanges },
        order: 'descending',
      },
      {},
    );
    return rows.map((item) => {
      const { sk, byName = null, ...change } = readItem(StoredChange, item);
      return { ...sk, ...change, byName };
    });
  };
