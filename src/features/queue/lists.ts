import type { CaseRow } from '../../../functions/contract/case/views';
import type { Role } from '../../../functions/contract/words';
import type { Cursor } from '../../../functions/contract/ids';
import type { Answer } from '../../services/server/answer';
import type { Call } from '../../services/server/call';
import type { ListPage } from '../../services/server/pagedList';

type CaseList = 'deskQueue' | 'myQueue' | 'handled';

/** One page after the other of a list of cases. */
export const pagesOf =
  (call: Call, list: CaseList) =>
  (cursor?: Cursor): Promise<Answer<ListPage<CaseRow>>> =>
    call(list, { query: cursor === undefined ? {} : { cursor } });

/** Those who decide at the desk; the others carry cases in their own hands. */
export const worksForDesk = (role: Role): boolean => role === 'dispatcher' || role === 'supervisor';
