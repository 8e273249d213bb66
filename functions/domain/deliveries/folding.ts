import type { NoticeKind } from '../../contract/words';
import type { CaseHead } from '../case/case';
import { isMarkedInDanger } from '../filing/urgent';
import { isStatutory } from './ladders';

/**
 * What one side may say of a case as often as it likes: beyond so many lines of a day the rest stand in one line that says
 * how many they are. All else happens as often as the case moves on, and each has a line of its own.
 */
const saidAtWill: Record<NoticeKind, boolean> = {
  filed: false,
  arrived: false,
  urgent: false,
  accepted: false,
  assigned: false,
  reassigned: false,
  mandateAsked: false,
  mandateAgreed: false,
  mandateEnded: false,
  materialsRequested: false,
  materialsSupplied: true,
  answered: false,
  answerChanged: false,
  promised: false,
  message: true,
  progress: true,
  decision: false,
  objection: false,
  changeAsked: false,
  endAsked: false,
  transferred: false,
  returned: false,
  extended: false,
  dateMoved: false,
  dueSoon: false,
  overdue: false,
  escalated: false,
  reopened: false,
  closed: false,
  withdrawn: false,
  helped: true,
  draftWaiting: false,
  draftSentBack: false,
  draftSigned: false,
};

/** Whether a line may be folded into another: never what the law asks to be told, nor where somebody may be in danger. */
export const mayFold = (
  { kind, audience }: { kind: NoticeKind; audience: 'resident' | 'staff' },
  about: Pick<CaseHead, 'kind' | 'marks'>,
): boolean =>
  saidAtWill[kind] && !isMarkedInDanger(about) && !(audience === 'resident' && isStatutory(kind, about.kind));
