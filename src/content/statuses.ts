import type { CaseStatus, StatusOf } from '../../functions/contract/kinds';
import type { CaseKind, Step } from '../../functions/contract/words';

/** The five steps every case goes through, in their order. */
export const steps: Record<Step, string> = {
  accept: '受理',
  route: '分流',
  handle: '办理',
  feedback: '反馈',
  close: '结单',
};

/** A text for every status of every kind. */
export type StatusWords = { [K in CaseKind]: Record<StatusOf<K>, string> };

/** The office's own words. */
const names: StatusWords = {
  consultation: {
    submitted: '待受理',
    assigned: '律师已接手',
    promised: '已约定答复时间',
    answered: '已答复',
    followedUp: '追问待答复',
    transferred: '已转出，待收下',
    returned: '被退回，待确认',
    disputed: '待上级指定单位',
    closed: '已结单',
    withdrawn: '已撤回',
  },
  legalAid: {
    submitted: '待审查',
    reviewing: '审查中',
    materialsRequested: '待补充材料',
    transferred: '已转出，待收下',
    returned: '被退回，待确认',
    disputed: '待上级指定单位',
    granted: '给予援助，待指派',
    assigned: '已指派律师',
    engaged: '律师已接受，待签协议',
    handling: '承办中',
    changeRequested: '要求更换律师，待决定',
    concluded: '已办结，待交卷',
    fileReview: '案卷审查中',
    filed: '已归档',
    refused: '不予援助',
    terminated: '已终止援助',
    objected: '异议审查中',
    upheld: '异议：维持原决定',
    withdrawn: '已撤回',
  },
  petition: {
    submitted: '待受理',
    mandateOffered: '待同意代办',
    mandated: '代办员已接手',
    registered: '已登记',
    classified: '已分类',
    raised: '已上报，待收下',
    transferred: '已转送，待受理',
    returned: '被退回，待确认',
    disputed: '待上级指定单位',
    accepted: '已受理',
    handling: '办理中',
    opinionGiven: '已出具处理意见',
    underReview: '复查中',
    reviewGiven: '已出具复查意见',
    underReReview: '复核中',
    reReviewGiven: '复核终结',
    redirected: '已告知其他途径',
    notAccepted: '不予受理',
    closed: '已办结',
    withdrawn: '已撤回',
  },
};

export const wordOf = (words: StatusWords, kind: CaseKind, status: CaseStatus): string => {
  const ofKind: Partial<Record<CaseStatus, string>> = words[kind];
  return ofKind[status] ?? '';
};

export const statusName = (kind: CaseKind, status: CaseStatus): string => wordOf(names, kind, status);
