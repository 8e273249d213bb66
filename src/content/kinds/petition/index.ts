import type { KindWords } from '../words';
import { isWelcome } from './news';
import { line } from './line';
import { statuses } from './statuses';

export const petition: KindWords<'petition'> = {
  ...line,
  statuses,
  deeds: {
    take: {
      button: '接手代办',
    },
    assign: {
      button: '指派代办员',
    },
    transfer: {
      button: '转送',
    },
    accept: {
      button: '受理',
    },
    allot: {
      button: '指定办理单位',
    },
    sendBack: {
      button: '退回',
    },
    extend: {
      button: '延长办理期限',
    },
    reportMajor: {
      button: '报告重大、紧急情况',
    },
    decideRecusal: {
      button: '决定要不要回避',
    },
    withdraw: {
      button: '撤回',
    },
    close: {
      button: '结束这件事',
    },
    reopen: {
      button: '请求重新看一看',
    },
  },
  late: {
    what: '查进度，请信访部门督促，或者向上一级机关反映',
    toWhom: '信访部门，或者办理机关的上一级机关',
    lastDay: '随时可以。',
    article: '《信访工作条例》第二十一条、第四十五条',
  },
  meanwhile: null,
  isWelcome,
  onPhone: 'unlessGrave',
  hasPapers: true,
  growsAt: [],
  grownInto: { id: 'to-petition', label: '转成信访代办' },
  complainedOf: null,
};
