import type { KindWords } from '../words';
import { form } from './form';
import { isWelcome } from './news';
import { line } from './line';
import { statuses } from './statuses';

export const petition: KindWords<'petition'> = {
  ...line,
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
      onceMore: '确定转送吗？',
    },
    accept: {
      button: '受理',
      explain: '确认属于本单位职权范围。走信访程序的，六十日的办理期限从今天的次日算起。',
      done: '已经受理。',
      onceMore: '确定受理吗？',
    },
    allot: {
      button: '指定办理单位',
      explain: '两个单位说不清归谁管，由您指定一个，写明理由。指定以后由它办，办理的期限从今天的次日算起。',
      done: '已经指定办理单位。',
      onceMore: '确定指定由它办吗？',
    },
    sendBack: {
      button: '退回',
      explain:
        '不归本单位管的，收到转送后五个工作日内写明理由退回；过了这几天，要转来的单位同意才能退。第二次退回的，自动报给双方共同的上一级来定。',
      done: '已经退回。',
    },
    extend: {
      button: '延长办理期限',
      explain:
        '情况复杂的，负责人可以批准延长，最多三十日；要在原来的期限里批准。本平台只办一次延长，条例没有写“一次”。理由会原样告诉当事人。',
      done: '已经延长，当事人会收到理由。',
    },
    reportMajor: {
      button: '报告重大、紧急情况',
      explain:
        '可能造成社会影响、有人身危险、人多的，马上向本级党委和政府、有关主管部门报告（《信访工作条例》第二十五条）。上一级负责人会立刻看到这件事；这件事排到最前面。您写的当事人也看得到。',
      done: '已经记下报告，上一级负责人已经收到提醒。',
    },
    decideRecusal: {
      button: '决定要不要回避',
      explain:
        '和事项或者当事人有直接利害关系的，应当回避（《信访工作条例》第二十八条）。拿不准的，宁可换人。决定回避的，这个人马上看不到这件事；来人没有指名的，写上本单位回避的人的姓名；一个也不写的，这件事就交给上一级。理由会给提出的人看。',
      done: '决定已经记下，并且告诉了当事人。',
    },
    withdraw: {
      button: '撤回',
      explain:
        '撤回以后就不再办理，也不能恢复；以后需要，可以重新提出。已经有处理意见、复查意见的，撤回以后照样可以请求复查、复核。',
      done: '已经撤回。',
    },
    close: {
      button: '结束这件事',
      explain:
        '告诉我们解决了没有，没解决也请如实选。结束以后不能再留言，也不能重新打开；不同意处理意见、复查意见的，结束以后照样可以请求复查、复核，期限从您收到那天起照算。',
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
  onPhone: 'unlessGrave',
  hasPapers: true,
  growsAt: [],
  grownInto: { id: 'to-petition', label: '转成信访代办' },
  complainedOf: null,
};
