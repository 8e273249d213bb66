import { CaseId, type Instant, OrganisationId, PersonId } from '../../contract/ids';
import { keeping } from '../../contract/case/keeping';
import * as z from '../../contract/z';
import { addHours } from '../../domain/clocks/day';
import type { FiledFor } from '../../domain/standing/following';
import { allBeside, besideIn, besideKey } from '../keys/people';
import { ttl } from '../table/attributes';
import type { Cursors } from '../table/cursor';
import { pageOf, type Page, type PageOf } from '../table/list';
import { putItem } from '../table/putItem';
import { readEach, readItem } from '../table/readItem';
import { toItem, type Table } from '../table/table';

/** A case that somebody filed for another: in which post, and for whom it was. */
export type BesideLine = FiledFor & { caseId: CaseId };

const StoredLine = z.object({
  sk: z.string().transform(besideIn).pipe(CaseId),
  organisationId: OrganisationId,
  ownerId: PersonId,
});

/** What those who filed for others are let see of it: which cases. Nothing of them lies here. */
export const createBesides = (table: Table, cursors: Cursors) => ({
  /** Written over itself by a retry. */
  put: (by: PersonId, filedAt: Instant, { caseId, ...line }: BesideLine): Promise<void> =>
    putItem(
      table,
      toItem({
        ...besideKey(by, filedAt, caseId),
        ...line,
        ttl: ttl(addHours(filedAt, 24 * keeping.besideLine.length.days)),
      }),
    ),

  /** Newest first. */
  async page(by: PersonId, page: PageOf): Promise<Page<BesideLine>> {
    const list = { hash: { name: 'pk', value: allBeside(by) }, order: 'descending' } as const;
    const { rows, next } = await pageOf(table, cursors, list, page);
    const read = readEach(rows, (item) => {
      const { sk: caseId, ...line } = readItem(StoredLine, item);
      return { caseId, ...line };
    });
    return { rows: read.rows, next };
  },
});
