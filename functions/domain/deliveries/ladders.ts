import type { Rung } from '../../contract/deliveries';
import type { CaseKind, NoticeKind } from '../../contract/words';
import { cardTitles } from './staffNews/cardTitles';
import type { Delivery } from './delivery';

type Ladder = readonly Rung[];

const inboxAlone: Ladder = ['inbox'];
/** Phoning is for what the law asks to be told; `rungsOf` leaves it out of the rest. */
const byEveryMeans: Ladder = ['inbox', 'subscription', 'sms', 'call'];

const ofResidents: Record<NoticeKind, Ladder> = {
  filed: inboxAlone,
  arrived: inboxAlone,
  accepted: byEveryMeans,
  assigned: byEveryMeans,
  reassigned: byEveryMeans,
  mandateAsked: byEveryMeans,
  mandateAgreed: inboxAlone,
  mandateEnded: byEveryMeans,
  materialsRequested: byEveryMeans,
  materialsSupplied: inboxAlone,
  answered: byEveryMeans,
  promised: byEveryMeans,
  message: byEveryMeans,
  progress: byEveryMeans,
  decision: byEveryMeans,
  objection: inboxAlone,
  changeAsked: inboxAlone,
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
};

/** The rungs by which each kind of notice goes, in their order. */
const ladders: Record<Delivery['audience'], (kind: NoticeKind) => Ladder> = {
  resident: (kind) => ofResidents[kind],
  staff: (kind) => (cardTitles[kind] === null ? inboxAlone : ['inbox', 'weCom']),
};

/**
 * The article by which the resident has to be told, by what happened in which kind of case. What stands here is told
 * only when a rung has confirmed. 程序规定 is 办理法律援助案件程序规定 (司法部令第148号), whose articles could not be read.
 */
const articles: Partial<Record<NoticeKind, Partial<Record<CaseKind, string>>>> = {
  accepted: { legalAid: '程序规定：接收凭证', petition: '信访工作条例 23' },
  materialsRequested: { legalAid: '法律援助法 43' },
  decision: { legalAid: '法律援助法 43, 48, 49', petition: '信访工作条例 23, 31, 32, 35, 36' },
  transferred: { legalAid: '程序规定：告知有权受理的机构', petition: '信访工作条例 22, 23' },
  returned: { petition: '信访工作条例 23' },
  extended: { petition: '信访工作条例 34' },
};

/** Whether the law asks that the resident be told. */
export const isStatutory = (kind: NoticeKind, caseKind: CaseKind): boolean =>
  articles[kind]?.[caseKind] !== undefined;

/** The rungs for a notice, in their order; the inbox is always the first. */
export const rungsOf = ({
  audience,
  kind,
  statutory,
}: Pick<Delivery, 'audience' | 'kind' | 'statutory'>): Ladder =>
  ladders[audience](kind).filter((rung) => rung !== 'call' || statutory);
