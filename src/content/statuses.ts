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

type Words = { [K in CaseKind]: Record<StatusOf<K>, string> };

/** The office's own words. */
const names: Words = {
  consultation: {
    submitted: '待受理',
    assigned: '律师已接手',
    answered: '已答复',
    followedUp: '追问待答复',
    closed: '已结单',
    withdrawn: '已撤回',
  },
  legalAid: {
    submitted: '待审查',
    reviewing: '审查中',
    materialsRequested: '待补充材料',
    granted: '给予援助，待指派',
    refused: '不予援助',
    assigned: '已指派律师',
    handling: '承办中',
    concluded: '已办结，待归档',
    filed: '已归档',
    withdrawn: '已撤回',
  },
  petition: {
    submitted: '待受理',
    mandated: '代办员已接手',
    registered: '已登记',
    classified: '已分类，待转送',
    transferred: '已转送，待受理',
    returned: '被退回，待重新转送',
    accepted: '已受理',
    handling: '办理中',
    opinionGiven: '已出具处理意见',
    closed: '已办结',
    withdrawn: '已撤回',
  },
};

/** What a status means for the resident, and what comes next. */
const meanings: Words = {
  consultation: {
    submitted: '您的问题已经送到值班律师那里，等律师接手。',
    assigned: '律师已经接手，正在准备答复。',
    answered: '律师已经答复。没看明白可以接着问，弄清楚了就可以结束。',
    followedUp: '您又问了一句，正等律师再次答复。',
    closed: '这次咨询已经结束。有新的问题，随时可以再问。',
    withdrawn: '您已经撤回，不再办理。需要时可以重新提交。',
  },
  legalAid: {
    submitted: '申请已经送到法律援助机构，等工作人员开始审查。',
    reviewing: '法律援助机构正在审查您的申请。',
    materialsRequested: '还差一些材料，清单在下面。等您补材料的时间，不算在审查期限里。',
    granted: '已经决定给您法律援助，正在为您指派律师。',
    refused:
      '这次没有批准，理由在下面。不同意的，可以向主管这家法律援助机构的司法局提出异议，也可以打 12348 问清楚。',
    assigned: '已经为您指派律师，律师会和您联系。',
    handling: '律师正在办理。有新情况可以留言告诉律师。',
    concluded: '律师已经办完，正在整理案卷。',
    filed: '案卷已经归档，这次法律援助结束了。',
    withdrawn: '您已经撤回申请。需要时可以重新申请。',
  },
  petition: {
    submitted: '已经送到信访部门，等代办员接手。',
    mandated: '代办员已经接受您的委托，接下来由代办员去办，您不用来回跑。',
    registered: '已经登记，正在弄清楚归哪个部门管。',
    classified: '已经分好类，准备转给有权处理的部门。',
    transferred: '已经转给有权处理的部门，等那边决定是否受理。',
    returned: '那个部门认为不归他们管，代办员正在重新转送，您不用重新提交。',
    accepted: '有权处理的部门已经受理。',
    handling: '有权处理的部门正在调查核实。',
    opinionGiven:
      '处理意见已经出来，内容在下面。不同意的，可以在收到书面答复之日起 30 日内，请求上一级机关复查（《信访工作条例》第三十五条）。',
    closed: '这件事已经办结。',
    withdrawn: '您已经撤回，不再代办。需要时可以重新提交。',
  },
};

const wordOf = (words: Words, kind: CaseKind, status: CaseStatus): string => {
  const ofKind: Partial<Record<CaseStatus, string>> = words[kind];
  return ofKind[status] ?? '';
};

export const statusName = (kind: CaseKind, status: CaseStatus): string => wordOf(names, kind, status);
export const statusMeaning = (kind: CaseKind, status: CaseStatus): string => wordOf(meanings, kind, status);
