import type { PetitionType } from '../../../../functions/contract/kinds/petition';
import type { KindLine } from '../line';

export const petitionTypes: Record<PetitionType, { label: string; note: string }> = {
  appeal: { label: '有难处要解决', note: '自己的权益受了影响，请有关部门处理（申诉求决）。' },
  complaint: {
    label: '反映工作人员的作风、不作为',
    note: '工作人员失职、态度、办事拖拉等（检举控告）。',
  },
  suggestion: { label: '提意见、提建议', note: '对公共事务有想法、有建议（建议意见）。' },
};

export const line: KindLine<'petition'> = {
  name: '信访代办',
  door: { icon: 'errand', note: '有人替您跑' },
  page: '信访代办',
  matters: {
    appeal: petitionTypes.appeal.label,
    complaint: petitionTypes.complaint.label,
    suggestion: petitionTypes.suggestion.label,
  },
  next: {
    submitted: '等信访部门登记',
    mandateOffered: '看看同不同意代办',
    mandated: '代办员接手了，正在登记',
    registered: '正在看归哪个部门管',
    classified: '准备转给能办的部门',
    raised: '报给上一级了，等收下',
    transferred: '转给能办的单位了，等受理',
    returned: '正在重新确认归谁管',
    disputed: '上级正在定归谁管',
    accepted: '受理了，接下来调查',
    handling: '正在调查核实',
    opinionGiven: '看处理意见',
    replied: '看书面答复',
    settlementProposed: '看看方案同不同意',
    underReview: '上一级正在复查',
    reviewGiven: '看复查意见',
    underReReview: '上一级正在复核',
    performing: '答应的事正在落实',
    reReviewGiven: '看复核意见',
    passedOn: '正在送给该管的机关',
    posted: '材料寄出了，等对方收到',
    receivedThere: '对方收到了，等它答复',
    redirected: '看对方机关的答复',
    notAccepted: '看看该去哪里',
    closed: '这件事办完了',
    withdrawn: '您撤回了',
  },
};
