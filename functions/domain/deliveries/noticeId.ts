import type { PersonId } from '../../contract/ids';
import type { NoticeKind } from '../../contract/words';
import type { CaseEvent } from '../case/case';

/** The id of what an event tells one person: made of the event, so that whoever brings it first, it is told once. */
export const noticeIdOf = (
  { caseId, seq }: Pick<CaseEvent, 'caseId' | 'seq'>,
  kind: NoticeKind,
  personId: PersonId,
): string => `${caseId}.${seq}.${kind}.${personId}`;

/** Whom a notice is for, as its id says. */
export const personOfNotice = (noticeId: string): PersonId => noticeId.slice(noticeId.lastIndexOf('.') + 1);
