import type { CaseAction } from '../../../functions/contract/actions';
import type { CaseKind } from '../../../functions/contract/words';
import { anyKind } from './anyKind';
import { consultation } from './consultation';
import { legalAid } from './legalAid';
import { petition } from './petition';
import type { ActionWords, SomeActions } from './words';

/** The words of each action, whatever the kind of case. */
export const actions: Record<CaseAction, ActionWords> = {
  ...anyKind,
  ...consultation,
  ...legalAid,
  ...petition,
};

/** Where one kind needs other words than the rest. */
const ofKind: Record<CaseKind, SomeActions> = {
  consultation: {
    reopen: {
      button: '没弄明白，接着问',
      explain: '结束后三十日内都可以接着问。原来的内容都在，不用从头再说。',
      done: '已经送到律师那里。',
    },
  },
  legalAid: {},
  petition: {
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
    reopen: {
      button: '请求重新看一看',
      explain: '写上为什么您认为还是应当按信访办，或者那条路走不通的情况。',
      done: '已经送到信访部门，会重新看。',
    },
  },
};

/** The words of an action on a case of one kind. */
export const actionWords = (action: CaseAction, kind: CaseKind): ActionWords =>
  ofKind[kind][action] ?? actions[action];

/** What is asked once more before something final for the resident, by the action. */
export const lastQuestions: Partial<Record<CaseAction, string>> = {
  withdraw: '确定要撤回吗？',
  revokeMandate: '确定要收回委托吗？',
  refuse: '确定不予援助吗？',
  terminate: '确定终止援助吗？',
  decideObjection: '确定作出这个决定吗？',
  notAccept: '确定不予受理吗？',
  giveReReview: '确定出具复核意见吗？',
};
