import type { SomeActions } from './words';

export const petition = {
  agreeMandate: {
    button: '同意由他（她）代办',
    explain: '同意以后，代办员可以替您整理材料、找部门、催办。不收费，您随时可以收回委托。',
    done: '已经同意代办。',
  },
  declineMandate: {
    button: '不同意，换一个人',
    explain: '不同意也没关系，事情照样办，会另外安排代办员。理由可以不写。',
    done: '已经告诉对方，会另外安排。',
  },
  revokeMandate: {
    button: '收回委托',
    explain: '收回马上生效，代办员不能再替您办，也看不到后面的内容。您的事照样由信访部门接着办，期限不变。',
    done: '委托已经收回。',
  },
  register: { button: '登记', explain: '材料看过了，正式登记。', done: '已经登记。' },
  classify: {
    button: '分类',
    explain: '先分清是建议、检举控告还是求决；求决的，再看走哪一条路。只有最后一条路走信访程序。',
    done: '已经分类。',
  },
  redirect: {
    button: '告知该走的途径',
    explain: '写明该找哪里、怎么走、要带什么。当事人会看到那条路的期限，并可以打 12348 找律师帮忙。',
    done: '已经告知当事人。',
  },
  notAccept: {
    button: '不予受理',
    explain: '必须写明理由和该去哪里。当事人会看到，也可以请求重新看一看。',
    done: '已经告知当事人。',
  },
  investigate: { button: '开始调查核实', explain: '开始听取陈述、调查核实。', done: '已经开始调查核实。' },
  extend: {
    button: '延长办理期限',
    explain: '情况复杂的，负责人可以批准延长一次，最多三十日。理由会原样告诉当事人。',
    done: '已经延长，当事人会收到理由。',
  },
  giveOpinion: {
    button: '出具处理意见',
    explain: '写明请求、查明的事实、处理意见和依据。当事人会收到，并被告知三十日内可以请求复查。',
    done: '处理意见已经送达当事人。',
  },
  askReview: {
    button: '请求复查',
    explain: '写上您不同意哪里、为什么。由办理机关的上一级机关在三十日内复查。',
    done: '复查请求已经送到上一级机关。',
  },
  giveReview: {
    button: '出具复查意见',
    explain: '维持、变更，或者退回重新处理，写明依据。当事人会被告知三十日内可以请求复核。',
    done: '复查意见已经送达当事人。',
  },
  askReReview: {
    button: '请求复核',
    explain: '写上您对复查意见不同意哪里、为什么。由复查机关的上一级机关在三十日内复核，可以听证。',
    done: '复核请求已经送到上一级机关。',
  },
  giveReReview: {
    button: '出具复核意见',
    explain: '复核意见是信访程序的最后一步。写明依据，并告诉当事人还有哪些法律途径。',
    done: '复核意见已经送达当事人。',
  },
  recordHearing: {
    button: '登记听证日期',
    explain: '听证的天数（头尾都算）不计入复核期限。',
    done: '已经登记，期限已经重新计算。',
  },
} as const satisfies SomeActions;
