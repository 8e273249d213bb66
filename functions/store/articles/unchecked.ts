import { articleLimits, type UncheckedArticle } from '../../contract/articles';
import type { OrganisationId } from '../../contract/ids';
import { allUnchecked, organisationKey } from '../keys/organisations';
import type { Cursors } from '../table/cursor';
import { pageOf } from '../table/list';
import { readEach } from '../table/readItem';
import type { Table } from '../table/table';
import { readUnchecked } from './uncheckedItem';

/** Articles that were cited at an office and that nobody has looked up; they are written with the step that cites them. */
export const createUnchecked = (table: Table, cursors: Cursors) => ({
  /** By law and number, at most `articleLimits.listed`. */
  async ofOffice(id: OrganisationId): Promise<UncheckedArticle[]> {
    const { rows } = await pageOf(
      table,
      cursors,
      {
        hash: { name: 'pk', value: organisationKey(id).pk },
        range: { name: 'sk', is: 'startsWith', value: allUnchecked },
        order: 'ascending',
      },
      { limit: articleLimits.listed },
    );
    return readEach(rows, readUnchecked).rows;
  },
});
