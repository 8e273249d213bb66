import type { KindWords } from '../words';
import { form } from './form';
import { line } from './line';
import { statuses } from './statuses';

export const aidComplaint: KindWords<'aidComplaint'> = {
  ...line,
  form,
  statuses,
  deeds: {
    accept: {
      button: '受理',
      explain:
        '确认归本单位管：设立该法律援助机构，或者管理该律师事务所。四十五日的调查期限从今天的次日算起。',
      done: '已经受理，投诉人会收到通知书。',
      onceMore: '确定受理吗？',
    },
    transfer: {
      button: '转给该管的司法局',
      explain:
        '投诉机构的，转给设立它的司法局；投诉律师、律师事务所的，转给管理它的司法局。对方会看到全部内容，投诉人不用重新提交。',
      done: '已经转送。',
    },
    assign: {
      button: '指定调查人',
      explain: '指定本单位一名工作人员调查。和被投诉的一方有关系的人不会出现在名单里。',
      done: '已经指定。',
    },
    investigate: {
      button: '开始调查',
      explain: '开始查阅案卷、听取说明。',
      done: '已经开始调查。',
    },
    extend: {
      button: '延长调查期限',
      explain:
        '情况复杂的，负责人可以批准延长，最多三十日，天数以本地规定为准；要在原来的期限里批准，只办一次。理由会原样告诉投诉人。',
      done: '已经延长，投诉人会收到理由。',
    },
    take: null,
    close: null,
    withdraw: {
      button: '撤回投诉',
      explain: '撤回以后就不再调查，也不能恢复；以后需要，可以重新投诉。',
      done: '已经撤回。',
    },
    reopen: {
      button: '请求重新看一看',
      explain: '写上为什么您认为应当受理。',
      done: '已经送到司法局，会重新看。',
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
