import type { SomeDoings } from './words';

/** What goes to a body outside, and what comes back from it. */
export const passingOn = {
  forward: {
    explain:
      '这是举报违纪违法，本单位只有负责人看得到。打印转送函和登记表，密封送到同级纪检监察机关；举报的就是它的，选上一级。不得让代办员、别的工作人员和被举报的人、单位知道（《信访工作条例》第二十二条、第三十条）。',
    done: '已经转送。请按期把材料送出去，记下日子；对方的签收和答复也在这里记。',
    onceMore: '确定密封转送吗？',
  },
  recordPost: {
    explain:
      '材料寄出或者送到对方以后，在这里记下日子和单号。当事人随时看得到。寄丢了、重新寄的，再记一次就行。',
    done: '已经记下，当事人看得到。',
    onceMore: null,
  },
  recordReceipt: {
    explain: '签收回执、对方来电都算。写上收到的日子；对方的答复期限从那天看起。',
    done: '已经记下，当事人看得到。',
    onceMore: null,
  },
  receiveReply: {
    explain: '上一级机关的书面意见、决定是它自己寄、自己送的。哪一天收到的写在这里，下一步的期限从那天起算。',
    done: '已经记下，期限从收到那天起算。',
    onceMore: null,
  },
  recordReply: {
    explain: '照对方的答复写，附上照片。当事人会收到提醒，看得到全部内容和下一步怎么办。',
    done: '已经记下，当事人会收到提醒。',
    onceMore: null,
  },
} satisfies SomeDoings;
