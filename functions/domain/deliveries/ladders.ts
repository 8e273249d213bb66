import type { Rung } from '../../contract/case/deliveries';
import type { CaseKind, NoticeKind } from '../../contract/words';
import { kinds } from '../kinds';
import { cardTitles } from './staffNews/cardTitles';
import type { Delivery } from './delivery';

type Ladder = readonly Rung[];

const inboxAlone: Ladder = ['inbox'];
/** Phoning is for what the law asks to be told; `rungsOf` leaves it out of the rest. */
const byEveryMeans: Ladder = ['inbox', 'subscription', 'sms', 'call'];

const ofResidents: Record<NoticeKind, Ladder> = {
  filed: inboxAlone,
  arrived: inboxAlone,
  urgent: inboxAlone,
  accepted: byEveryMeans,
  assigned: byEveryMeans,
  reassigned: byEveryMeans,
  mandateAsked: byEveryMeans,
  mandateAgreed: inboxAlone,
  mandateEnded: byEveryMeans,
  materialsRequested: byEveryMeans,
  materialsSupplied: inboxAlone,
  answered: byEveryMeans,
  answerChanged: byEveryMeans,
  promised: byEveryMeans,
  message: byEveryMeans,
  progress: byEveryMeans,
  decision: byEveryMeans,
  objection: inboxAlone,
  changeAsked: inboxAlone,
  endAsked: inboxAlone,
  transferred: byEveryMeans,
  returned: byEveryMeans,
  extended: byEveryMeans,
  dateMoved: byEveryMeans,
  dueSoon: byEveryMeans,
  overdue: byEveryMeans,
  escalated: inboxAlone,
  reopened: inboxAlone,
  closed: byEveryMeans,
  withdrawn: byEveryMeans,
  helped: byEveryMeans,
  draftWaiting: inboxAlone,
  draftSentBack: inboxAlone,
  draftSigned: inboxAlone,
};

/** The rungs by which each kind of notice goes, in their order. */
const ladders: Record<Delivery['audience'], (kind: NoticeKind) => Ladder> = {
  resident: (kind) => ofResidents[kind],
  staff: (kind) => (cardTitles[kind] === null ? inboxAlone : ['inbox', 'weCom']),
};

/** Whether the law asks that the resident be told. */
export const isStatutory = (kind: NoticeKind, caseKind: CaseKind): boolean =>
  kinds[caseKind].statutory[kind] !== null;

/** The rungs for a notice, in their order; the inbox is always the first. */
export const rungsOf = ({
  audience,
  kind,
  statutory,
}: Pick<Delivery, 'audience' | 'kind' | 'statutory'>): Ladder =>
  ladders[audience](kind).filter((rung) => rung !== 'call' || statutory);
