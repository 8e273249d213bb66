import type { LeaveView } from '../../../functions/contract/people/leave';
import { dayText } from '../when';

const days = ({ from, until }: Pick<LeaveView, 'from' | 'until'>): string =>
  from === until ? dayText(from) : `${dayText(from)}到${dayText(until)}`;

/** Who is away, and who stands in. */
export const leaveWords = {
  title: '请假、代班',
  door: '请假、代班',
  doorNote: '不在的几天谁来替，手上的事不停',
  note: '请假的几天，新派的事、值的班、到期提醒都会到代班的人那里；代班的人可以接着办您手上的事，每一步都写明是他代您办的。到了日子自动结束。',
  standingIn: (name: string) => `您正在替${name}代班`,
  standingInNote: (until: string) =>
    `到${dayText(until)}为止。下面是他手上没办完的，您办的每一步都会写明“代”谁。`,
  conflictNote:
    '有对方当事人的，先声明没有利害关系才看得到全部；信访代办是当事人同意由他本人代办的，代班只看得到概况，要接着办请他转给您。',
  none: '他手上现在没有没办完的事。',
  away: (leave: LeaveView) => `${leave.name}${days(leave)}不在`,
  deputy: (leave: LeaveView) => `${leave.deputyName}代班`,
  endedBefore: '，提前结束了',
  list: '本单位谁不在',
  nobody: '现在没有人请假。',
  states: { toCome: '还没开始', now: '正在代班', over: '结束了' } satisfies Record<
    LeaveView['state'],
    string
  >,
  end: '现在结束',
  endAsk: (leave: LeaveView) => `结束${leave.name}的请假？`,
  endNote: '马上生效：代班的人看不到他的事了，新派的事和提醒还是到他本人那里。',
  ended: '结束了，从现在起不再代班。',
  ask: '请假',
  whose: '谁不在',
  myself: '我',
  who: '谁来代班',
  whoHint: '本单位同一岗位的同事。',
  noDeputy: '本单位没有同一岗位的同事可以代班。请和负责人商量，先把急的事转给别人。',
  from: '从哪一天',
  until: '到哪一天（含这一天）',
  send: '请假，请他代班',
  unreadable: '请选好谁代班和从哪天到哪天，最后一天不能比第一天早。',
  sent: '请好了。到了那天，代班的人就能接着办。',
};
