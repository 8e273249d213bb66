import { Instant, PersonId, type CaseId } from '../../contract/ids';
import { WhyOpened } from '../../contract/case/papers';
import { ReadWhat, type ReadingView } from '../../contract/case/views';
import { OpenedFrom, Role } from '../../contract/words';
import * as z from '../../contract/z';
import { allReadings, readingIn, readingKey } from '../keys/cases';
import type { Cursors } from '../table/cursor';
import { deleteRun } from '../table/deleteItems';
import { pageOf, type Page, type PageOf } from '../table/list';
import { putItem } from '../table/putItem';
import { readItem, readLines, type UnreadableLine } from '../table/readItem';
import { toItem, type Table } from '../table/table';

/** One time a member of staff opened a case or something of it; `detail` of a file is its id. */
export type ReadingRow = ReadingView & { personId: PersonId };

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
  why: WhyOpened.optional(),
});

/** Who opened a case, kept apart from it: reading it changes nothing of it. */
export const createReadings = (table: Table, cursors: Cursors) => ({
  async add({ caseId, at, personId, what, detail, ...row }: ReadingRow & { caseId: CaseId }): Promise<void> {
    await putItem(
      table,
      toItem({
        ...readingKey(caseId, at, personId, what, detail),
        name: row.name,
        role: row.role,
        organisationName: row.organisationName,
        via: row.via,
        ...(what === 'case' ? {} : { what, detail: detail ?? undefined }),
        why: row.why,
      }),
    );
  },

  /** Who opened a case goes with what there was to read. */
  forget: (caseId: CaseId): Promise<void> => deleteRun(table, allReadings(caseId)),

  /** Newest first. */
  async page(caseId: CaseId, page: PageOf): Promise<Page<ReadingRow, UnreadableLine>> {
    const found = await pageOf(
      table,
      cursors,
      {
        hash: { name: 'pk', value: allReadings(caseId) },
        order: 'descending',
      },
      page,
    );
    return readLines(found, (item) => {
      const { sk, ...reading } = readItem(StoredReading, item);
      return { at: sk.at, personId: sk.personId, ...reading };
    });
  },
});
