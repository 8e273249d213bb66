import type {
  CallResult,
  Rung,
  RungOutcome,
  DeliveryState,
} from '../../../../functions/contract/case/deliveries';
import { sinceWhen } from '../../when';

/** The ways by which somebody is told. */
export const rungNames: Record<Rung, string> = {
  inbox: '小程序里的提醒',
  subscription: '微信消息',
  sms: '短信',
  call: '打电话',
  weCom: '企业微信',
  robot: '工作群',
};

/** What became of one way. */
export const rungOutcomes: Record<RungOutcome, string> = {
  sent: '已发出，还不知道看没看到',
  confirmed: '已送到',
  declined: '本人没有同意收',
  failed: '没有送到',
  unknown: '可能送到了，没有回音',
  notSetUp: '本地还没有开通',
  noAddress: '没有可以用的号码',
};

/** How far it has come in all. */
export const deliveryStates: Record<DeliveryState, string> = {
  telling: '正在告知',
  told: '已告知',
  declined: '本人没有同意收消息',
  failed: '消息没有送到',
  toCall: '还没有告知到，请打电话',
};

/** What whoever phoned heard. */
export const callResults: Record<CallResult, { label: string }> = {
  told: { label: '说清楚了，他（她）知道了' },
  willCome: { label: '说好了，他（她）会来' },
  noAnswer: { label: '没人接，或者关机' },
  wrongNumber: { label: '号码不对，不是本人' },
  refused: { label: '接了，不愿意听' },
};

export const reachedWords = { yes: '打通了，已经说清楚', no: '没打通' };

export const deliveryWords = {
  title: '送达情况',
  /** One way, over all that went by it. */
  way: (rung: string, times: number, came: number, otherwise: string) =>
    `${rung}：${times} 次，送到 ${came} 次${otherwise && `，其余${otherwise}`}`,
  each: (count: number) => `看每一次是怎么送的（${count} 次）`,
  statutory: '依法必须告知',
  by: (rung: string, when: string) => `${rung}，${when}`,
  tried: (rung: string, outcome: string) => `${rung}：${outcome}`,
  /** A number that was typed and has never answered may be anybody's. */
  notAnswered: '号码是自己填的，还没有确认过，没有发',
  /** Whoever cannot be told by the machine is phoned. */
  record: '登记电话告知',
  calls: '打电话告知',
  callsNote: '消息没有送到，依法要告知的，请打电话',
  since: (when: string) => `${sinceWhen(when)}还没有告知到`,
  /** What the same person is to be told besides, in one call. */
  also: (whats: readonly string[]) => `同一个人，一起说：${whats.join('、')}`,
};
