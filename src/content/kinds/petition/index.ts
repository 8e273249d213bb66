import type { KindWords } from '../words';
import { form, petitionTypes } from './form';
import { isWelcome } from './news';
import { statuses } from './statuses';

export const petition: KindWords<'petition'> = {
  name: '信访代办',
  door: { icon: 'errand', note: '有人替您跑' },
  page: '信访代办',
  matters: {
    appeal: petitionTypes.appeal.label,
    complaint: petitionTypes.complaint.label,
    suggestion: petitionTypes.suggestion.label,
  },
  form,
  statuses,
  deeds: {
    take: {
      button: '接手代办',
      explain: '先请当事人同意由您代办；同意以前，您只能看到概要。期限照旧计算。',
      done: '已经请当事人同意，七日内等答复。',
    },
    assign: {
      button: '指派代办员',
      explain: '指定由谁代办，要等当事人同意。对方会收到提醒。',
      done: '已经指派，等当事人同意。',
    },
    transfer: {
      button: '转送',
      explain:
        '转给有权处理的单位。对方会看到全部内容，请先确认它不是被反映的单位。对方十五日内告知是否受理。',
      done: '已经转送。',
    },
    accept: {
      button: '受理',
      explain: '确认属于本单位职权范围。走信访程序的，六十日的办理期限从今天的次日算起。',
      done: '已经受理。',
    },
    withdraw: {
      button: '撤回',
      explain:
        '撤回以后就不再办理，也不能恢复；以后需要，可以重新提出。已经有书面答复的，撤回以后照样可以请求复查、复核。',
      done: '已经撤回。',
    },
    close: {
      button: '结束这件事',
      explain:
        '告诉我们解决了没有，没解决也请如实选。结束以后不能再留言，也不能重新打开；不同意书面答复的，结束以后照样可以请求复查、复核，期限从您收到那天起照算。',
      done: '已经结束，谢谢您告诉我们结果。',
      onceMore: '确定要结束吗？',
    },
    reopen: {
      button: '请求重新看一看',
      explain: '写上为什么您认为还是应当按信访办，或者那条路走不通的情况。',
      done: '已经送到信访部门，会重新看。',
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
  hasPapers: true,
  growsAt: [],
  grownInto: { id: 'to-petition', label: '转成信访代办' },
  complainedOf: null,
};
