import type { KindWords } from '../words';
import { line } from './line';
import { statuses } from './statuses';

export const consultation: KindWords<'consultation'> = {
  ...line,
  statuses,
  deeds: {
    take: {
      button: '接手',
    },
    assign: {
      button: '指派承办人',
    },
    transfer: {
      button: '转给别的单位',
    },
    accept: {
      button: '收下',
    },
    withdraw: {
      button: '撤回',
    },
    close: {
      button: '结束这件事',
    },
    reopen: {
      button: '没弄明白，接着问',
    },
    extend: null,
  },
  late: {
    what: '不用干等，直接打电话问律师，免费',
    toWhom: '12348；您的问题也会转给别的值班律师，有人盯着',
    lastDay: '随时可以打。',
    article: '本平台的办理规则',
  },
  meanwhile: '等不及，可以先打电话问律师，免费；您的问题照样在这里排着。',
  onPhone: 'ifTold',
  hasPapers: false,
  growsAt: ['answered', 'closed'],
  grownInto: null,
  complainedOf: '对答复您的律师或者中心不满意，可以投诉，由司法局来查，他们看不到。',
};
