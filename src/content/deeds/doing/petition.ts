import type { SomeDoings } from './words';

/** From the registration of a petition to the last review. */
export const petition = {
  register: {
    explain: '材料看过了，正式登记。',
    done: '已经登记。',
    onceMore: null,
  },
  classify: {
    explain: '先分清是建议、检举控告还是求决；求决的，再看走哪一条路。只有最后一条路走信访程序。',
    done: '已经分类。',
    onceMore: null,
  },
  redirect: {
    explain:
      '写明走哪一条路、怎么走；材料同时转给办这件事的机关，当事人不用自己再交。不选机关的，转给同级管这条路的机关。请求查处违法、履行职责的，要选主管部门。',
    done: '已经告知当事人，请按期把材料送出去。',
    onceMore: '确定告知途径并转送吗？',
  },
  notAccept: {
    explain:
      '只有两种情形可以不受理：同一件事正在办，或者已经复核完毕。不归本单位办的，要转送，不能不受理。当事人会看到理由，也可以请求重新看一看。',
    done: '已经告知当事人。',
    onceMore: '确定不予受理吗？',
  },
  investigate: {
    explain: '开始听取陈述、调查核实。',
    done: '已经开始调查核实。',
    onceMore: null,
  },
  extend: {
    onceMore: '确定延长吗？',
  },
  giveOpinion: {
    explain:
      '写明请求、查明的事实、处理意见和依据。当事人会被告知：从收到之日起三十日内可以请求复查。要五个工作日内送到他手里。',
    done: '处理意见已经发出。当事人收到以前，复查的期限不会开始，请盯着送到。',
    onceMore: '确定出具这份处理意见吗？',
  },
  giveReply: {
    explain: '建议、检举控告，以及请求履行职责的，研究、核实以后写明结果和理由，书面答复当事人。',
    done: '答复已经发给当事人。',
    onceMore: '确定这样答复吗？',
  },
  askReview: {
    explain:
      '写上您不同意哪里、为什么。由办理机关的上一级机关在三十日内复查。过了最后一天也可以提，收不收由上一级机关决定，会告诉您理由。',
    done: '复查请求已经提交给上一级机关，它在哪里写在上面。',
    onceMore: null,
  },
  giveReview: {
    explain: '维持、变更，或者退回重新处理，写明依据。当事人会被告知：从收到之日起三十日内可以请求复核。',
    done: '复查意见已经发出。当事人收到以前，复核的期限不会开始，请盯着送到。',
    onceMore: '确定出具这份复查意见吗？',
  },
  askReReview: {
    explain:
      '写上您对复查意见不同意哪里、为什么。由复查机关的上一级机关在三十日内复核，可以听证。过了最后一天也可以提，收不收由上一级机关决定，会告诉您理由。',
    done: '复核请求已经提交给上一级机关，它在哪里写在上面。',
    onceMore: null,
  },
  giveReReview: {
    explain: '复核意见是信访程序的最后一步。写明依据，并告诉当事人还有哪些法律途径。',
    done: '复核意见已经发出，请送到当事人手里。',
    onceMore: '确定出具复核意见吗？',
  },
  recordHearing: {
    explain: '听证的天数（头尾都算）不计入复核期限。',
    done: '已经登记，期限已经重新计算。',
    onceMore: null,
  },
} satisfies SomeDoings;
