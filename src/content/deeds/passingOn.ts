import { choice, day, files, line, reply } from './fields';
import type { SomeDeeds } from './words';

/** What goes to a body outside, and what comes back from it. */
export const passingOn = {
  recordPost: {
    button: '登记已经寄出、送出',
    explain:
      '材料寄出或者送到对方以后，在这里记下日子和单号。当事人随时看得到。寄丢了、重新寄的，再记一次就行。',
    done: '已经记下，当事人看得到。',
    event: '材料已经寄出、送出',
    onceMore: null,
    fields: {
      way: { label: '怎么送的', ...choice('outsideWay') },
      on: { label: '哪一天', ...day },
      tracking: { label: '邮件单号（有就写）', ...line, optional: true },
      files,
    },
  },
  recordReceipt: {
    button: '登记对方已经收到',
    explain: '签收回执、对方来电都算。写上收到的日子；对方的答复期限从那天看起。',
    done: '已经记下，当事人看得到。',
    event: '对方已经收到材料',
    onceMore: null,
    fields: {
      on: { label: '哪一天收到', ...day },
      from: { label: '谁签收、谁告知的（有就写）', ...line, optional: true },
      files,
    },
  },
  recordReply: {
    button: '登记对方的答复',
    explain: '照对方的答复写，附上照片。当事人会收到提醒，看得到全部内容和下一步怎么办。',
    done: '已经记下，当事人会收到提醒。',
    event: '对方的答复',
    onceMore: null,
    fields: {
      outcome: { label: '对方怎么答复', ...choice('outsideReply') },
      on: { label: '答复的日子', ...day },
      text: { label: '答复的内容', ...reply },
      files,
    },
  },
} satisfies SomeDeeds;
