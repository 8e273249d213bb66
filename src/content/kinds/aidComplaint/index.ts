import type { KindWords } from '../words';
import { line } from './line';
import { statuses } from './statuses';

export const aidComplaint: KindWords<'aidComplaint'> = {
  ...line,
  statuses,
  deeds: {
    accept: {
      button: '受理',
    },
    transfer: {
      button: '转给该管的司法局',
    },
    assign: {
      button: '指定调查人',
    },
    investigate: {
      button: '开始调查',
    },
    extend: {
      button: '延长调查期限',
    },
    take: null,
    close: null,
    withdraw: {
      button: '撤回投诉',
    },
    reopen: {
      button: '请求重新看一看',
    },
  },
  late: {
    what: '打电话催问，或者向上一级司法局反映；已经自动报给上一级',
    toWhom: '办理投诉的司法局，或者上一级司法局',
    lastDay: '随时可以。',
    article: '《法律援助法》第五十五条、第五十六条',
  },
  meanwhile: null,
  onPhone: 'never',
  hasPapers: true,
  growsAt: [],
  grownInto: null,
  complainedOf: null,
};
