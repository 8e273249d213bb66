import type { KindWords } from '../words';
import { line } from './line';
import { statuses } from './statuses';

export const legalAid: KindWords<'legalAid'> = {
  ...line,
  statuses,
  deeds: {
    // A lawyer is assigned by the agency, and aid ends by its decision: none of these is done by oneself here.
    take: null,
    close: null,
    reopen: null,
    extend: null,
    assign: {
      button: '指派承办人',
    },
    transfer: {
      button: '转给别的单位',
    },
    accept: {
      button: '收下',
    },
    recordOriginals: {
      button: '登记窗口收到的材料',
    },
    withdraw: {
      button: '撤回',
    },
  },
  late: {
    what: '问进度，或者投诉',
    toWhom: '主管这家法律援助机构的司法局',
    lastDay: '随时可以。',
    article: '《法律援助法》第四十三条、第五十五条',
  },
  meanwhile: null,
  onPhone: 'ifTold',
  hasPapers: true,
  growsAt: [],
  grownInto: { id: 'to-aid', label: '转成法律援助申请' },
  complainedOf:
    '对承办律师、律师事务所或者法律援助中心不满意，可以投诉，由司法局来查，他们看不到。投诉和要求换律师是两件事，可以都要。',
};
