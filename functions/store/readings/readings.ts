import { Instant, PersonId } from '../../contract/ids';
import { ReadWhat } from '../../contract/views';
import { OpenedFrom, Role } from '../../contract/words';
import * as z from '../../contract/z';
import type { Cursors } from '../table/cursor';
import { readItem } from '../table/readItem';
import { allReadings, readingIn, readingKey } from '../keys';
import { pageOf } from '../table/list';
import type { Readings } from '../ports';
import { putItem } from '../table/putItem';
import { toItem, type Table } from '../table/table';

const StoredReading = z.object({
  sk: z
    .string()
    .transform(readingIn)
    .pipe(z.object({ at: Instant, personId: PersonId })),
  name: z.string(),
  role: Role,
  organisationName: z.string(),
  via: OpenedFrom,
  what: ReadWhat.default('case'),
  detail: z.string().nullable().default(null),
});

/** Who opened a case, kept apart from it: reading it changes nothing of it. */
export const createReadings = (table: Table, cursors: Cursors): Readings => ({
  add: ({ caseId, at, personId, what, detail, name, role, organisationName, via }) =>
    putItem(
      table,
      toItem({
        ...readingKey(caseId, at, personId, what, detail),
        ...{ name, role, organisationName, via },
        ...(what === 'case' ? {} : { what, detail: detail ?? undefined }),
      }),
    ),

  async page(caseId, page) {
    const { rows, next } = await pageOf(
      table,
      cursors,
      {
        hash: { name: 'pk', value: allReadings(caseId) },
        order: 'descending',
      },
      page,
    );
    const readings = rows.map((item) => {
      const { sk, ...reading } = readItem(StoredReading, item);
      return { at: sk.at, personId: sk.personId, ...reading };
    });
    return { rows: readings, next };
  },
});
