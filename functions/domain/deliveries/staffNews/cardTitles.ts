import type { NoticeKind } from '../../../contract/words';

/**
 * What a card in WeCom says to the member of staff who is meant, by what happened. Fixed and neutral: it shows on a
 * locked phone. `null` is told in the inbox alone: it asks nothing of them.
 */
export const cardTitles: Record<NoticeKind, string | null> = {
  filed: null,
  arrived: '有一件事派到您这里',
  urgent: '有一件急事，请先看',
  accepted: null,
  assigned: '有一件事派给您',
  reassigned: '有一件事换了承办人',
  mandateAsked: null,
  mandateAgreed: '当事人同意由您代办',
  mandateEnded: '一份代办委托结束了',
  materialsRequested: null,
  materialsSupplied: '当事人补来了材料',
  answered: null,
  answerChanged: null,
  promised: null,
  message: '当事人有新留言',
  progress: null,
  decision: '一件事有了决定',
  objection: '当事人提出异议或者复查请求',
  changeAsked: '当事人申请更换承办人',
  endAsked: '当事人请求终止或者撤回',
  transferred: '有一件事转到您这里',
  returned: '有一件事退回来了',
  extended: null,
  dateMoved: '一件事的日期变了',
  dueSoon: '一件事快到期了',
  overdue: '一件事超期了',
  escalated: '一件事上报给您',
  reopened: '一件事重新打开了',
  closed: null,
  withdrawn: '一件事撤回了',
  helped: null,
  draftWaiting: '有一份文书等您签发',
  draftSentBack: '您写的一份文书退回来了',
  draftSigned: '您写的一份文书签发了',
};
