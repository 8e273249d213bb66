import type { CaseRow } from '../../../functions/contract/case/views';
import { openedFrom, staffPages } from '../../routes';
import { openedBy, type WorkView } from './views';

/** Where a case of a list opens. */
export const caseLink = ({ id }: Pick<CaseRow, 'id'>, list: WorkView['list']): string =>
  openedFrom(staffPages.case.link({ caseId: id }), openedBy[list]);
