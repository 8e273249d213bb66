import type { OutsideQuestion, OutsideReply, OutsideWay } from '../../../../functions/contract/deeds/outside';

type Text = { label: string; note: string };

/** How papers went to a body outside. */
export const outsideWays: Record<OutsideWay, Text> = {
  posted: { label: '邮寄', note: '邮政快递、挂号信，单号写在下面。' },
  handed: { label: '当面送去', note: '送到对方的窗口，请对方签收。' },
  exchanged: { label: '机要、公文交换', note: '单位之间的文件交换。' },
};

/** What came back. */
export const outsideReplies: Record<OutsideReply, Text> = {
  answered: { label: '已经受理或者办结，有了答复', note: '转办的事：把对方的答复告诉当事人。' },
  returned: {
    label: '对方退回，说不归它管',
    note: '转办的事：回到本单位，另找有权处理的机关，当事人不用重新提交。',
  },
  maintained: { label: '维持原来的意见', note: '复查、复核的结论。' },
  changed: { label: '变更原来的意见', note: '复查、复核的结论。' },
  redo: { label: '退回重新处理', note: '复查、复核的结论：原办理机关重新调查、重新出具处理意见。' },
  outOfTime: {
    label: '超过期限，不予受理',
    note: '复查、复核的结论：请求是过了三十日提的，原来的意见照旧。',
  },
  upheld: { label: '维持原来的决定', note: '对异议的决定。' },
  corrected: { label: '责令改正', note: '对异议的决定。' },
};

/** What the body outside was asked, as it stands on the case page. */
export const outsideQuestions: Record<OutsideQuestion, string> = {
  handling: '转给它办理',
  review: '请它复查',
  reReview: '请它复核',
  objection: '请它审查异议',
};

/** Around the body outside that has a case. */
export const outsideWords = {
  outside: '现在在哪个机关',
  outsideNote: '这个机关不在本平台上。材料由上面写的承办单位送去、跟进，把答复带回给您，您不用自己再交一遍。',
  answeredBy: '由哪个机关答复的',
};
