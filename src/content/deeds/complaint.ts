import { article, choice, files, message, perhaps, reply } from './fields';
import type { SomeDeeds } from './words';

/** A complaint about legal aid, from whether it is accepted to the written answer. */
export const complaint = {
  declineComplaint: {
    button: '不予受理',
    fields: {
      ground: { label: '为什么不受理', ...choice('complaintGround') },
      reasons: { label: '理由（投诉人会看到）', ...reply },
      door: { label: '该去哪里、怎么去（投诉人会看到）', ...message },
    },
  },
  askStatement: {
    button: '请被投诉的一方说明',
    fields: { question: { label: '问了什么（投诉人也会看到）', ...message } },
  },
  recordStatement: {
    button: '登记对方的说明',
    fields: { text: { label: '对方怎么说', ...reply }, files },
  },
  decideComplaint: {
    button: '作出处理决定',
    fields: {
      outcome: { label: '处理结果', ...choice('complaintOutcome') },
      facts: { label: '查明的情况', ...reply },
      reasons: { label: '理由', ...reply },
      article: { label: '依据', ...article },
    },
  },
  answerComplaint: {
    button: '书面答复投诉人',
    fields: { text: { label: '还要说明的（写进答复书）', ...perhaps } },
  },
} satisfies SomeDeeds;
