import { CodeLock, type CodeQuestion } from '../../../functions/contract/numbers/codeQuestion';
import type { CaseId } from '../../../functions/contract/ids';
import type { CaseView } from '../../../functions/contract/case/views';
import * as z from '../../../functions/contract/z';
import type { Arrival } from './posted';

/** What the server said when it had it. `caseId`: of a case of one's own; `page`: where a code opens one of another's. */
export type Received = { caseId: CaseId | null; arrival: Arrival; page?: string };

/** What the code of a filing asks. */
export const askedBy = (body: unknown): CodeQuestion | null =>
  z.object({ lock: CodeLock.optional() }).safeParse(body).data?.lock?.ask ?? null;

/** What is kept of the reply. */
export const arrivalOf = ({ state, help, together }: CaseView, isEarlier: boolean): Arrival => ({
  number: state.number,
  filedAt: state.filedAt,
  deskName: state.deskName,
  ...(state.deskPlace && { deskPlace: state.deskPlace }),
  dues: state.dues.filter(({ audience }) => audience === 'staff'),
  cards: help?.cards ?? [],
  isEarlier,
  mayInvite: together?.mayInvite === true,
});
