import type { NoticeKind } from '../../../contract/words';

/** What a desk's group is told of, by what happened, as it is counted: "3 件新办件". Null: the inboxes are enough. */
export const deskWords: Record<NoticeKind, string | null> = {
  filed: null,
  arrived: '新办件',
  urgent: '急件，请先看',
  accepted: null,
  assigned: null,
  reassigned: null,
  mandateAsked: null,
  mandateAgreed: null,
  mandateEnded: '委托结束',
  materialsRequested: null,
  materialsSupplied: '补来材料',
  answered: null,
  answerChanged: null,
  promised: null,
  message: '新留言',
  progress: null,
  decision: null,
  objection: '异议或复查请求',
  changeAsked: '更换承办人申请',
  endAsked: '终止或撤回请求',
  transferred: '新办件',
  returned: '退回的办件',
  extended: null,
  dateMoved: null,
  dueSoon: '快到期',
  overdue: '已超期',
  escalated: '上报来的',
  reopened: '重新打开',
  closed: null,
  withdrawn: null,
  helped: null,
  draftWaiting: null,
  draftSentBack: null,
  draftSigned: null,
};

/** As many things as a desk is told of at once; what more came is said to be more. */
export const mostNews = 200;

/** Of which kinds how many, in the order of the words, each case once; then where to look. `isMore`: not all was counted. */
export function deskText(counts: ReadonlyMap<string, number>, isMore = false): string {
  const parts = [...new Set(Object.values(deskWords))].flatMap((word) => {
    const count = word === null ? 0 : (counts.get(word) ?? 0);
    return count > 0 ? [`${count} 件${word}`] : [];
  });
  return `公共法律服务待办提醒：${parts.join('、')}${isMore ? '，还有更多' : ''}。请打开小程序的“待办”查看。`;
}
