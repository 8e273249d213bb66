import type { KindWords } from '../words';
import { form } from './form';
import { line } from './line';
import { statuses } from './statuses';

export const legalAid: KindWords<'legalAid'> = {
  ...line,
  form,
  statuses,
  deeds: {
    // A lawyer is assigned by the agency, and aid ends by its decision: none of these is done by oneself here.
    take: null,
    close: null,
    reopen: null,
    extend: null,
    assign: {
      button: '指派承办人',
      explain: '指定由谁承办。对方和受援人都会收到提醒。',
      done: '已经指派。',
    },
    transfer: {
      button: '转给别的单位',
      explain:
        '对方收下以前，仍由两边一起盯着期限；对方不收的，要写明理由退回来。当事人不用重新提交，马上会知道交给了谁。对方收下以后，本单位只看得到办到哪一步和结果。',
      done: '已经转出，等对方收下。',
    },
    accept: {
      button: '收下',
      explain: '确认由本机构来审查。审查期限从收到申请算起，不重新起算。',
      done: '已经收下，由本机构审查。',
    },
    recordOriginals: {
      button: '登记窗口收到的材料',
      explain: '写清收到了什么、几份、是不是原件。申请人会看到，并得到接收凭证。齐了的，审查接着进行。',
      done: '已经登记，申请人会看到。',
    },
    withdraw: {
      button: '撤回',
      explain: '撤回以后就不再办理，也不能恢复；以后需要，可以重新申请。',
      done: '已经撤回。',
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
