import type { Membership } from '../../../functions/contract/people/session';
import { roles } from '../people';

/** A role with the place it is held in. */
export const placeOfWork = ({ role, organisationName }: Pick<Membership, 'role' | 'organisationName'>) =>
  `${organisationName} · ${roles[role]}`;

export const roleWords = {
  current: '当前身份',
  change: '更换',
  choose: '请选择以哪个身份办事',
  asResident: '居民（办自己的事）',
  notStaff: '这里是工作人员办事的页面，您的账号还没有工作身份。要办自己的事，请回到首页。',
  asResidentNow: '您现在是居民身份。要办理群众的事项，请先选一个工作身份。',
  noCases: '管理员只管机构和人员，看不到群众事项的内容。要办理事项，请换一个身份。',
  perhapsOther: '您有几个工作身份。这件事可能要用另一个身份才能看到。',
  home: '回到首页',
  toPeople: '去管人员',
};

/** What waits with staff. */
export const deskWords = {
  doors: '常用',
  inbox: '提醒',
  desk: '窗口的事项',
  deskNote: '等窗口办的，最急的在前',
  count: (count: number, isMore = false) => `${count}${isMore ? ' 件以上' : ' 件'}`,
  mine: '等我办的',
  atDesk: '等窗口办的',
  nothingWaits: '现在没有等着办的事项。',
  urgent: '急事，先看',
  overdue: '已超期',
  soon: '24 小时内到期',
  rest: '还有时间',
  following: '我跟进的（等别人办）',
  emptyQueue: '窗口现在没有等着的事项。',
  refresh: '刷新',
  filed: (when: string) => `${when}提交`,
};
