import type { Grade } from '../../../../functions/contract/deeds/ratings';

/** 好差评, in five steps. */
export const grades: Record<Grade, string> = {
  verySatisfied: '非常满意',
  satisfied: '满意',
  mostly: '基本满意',
  unsatisfied: '不满意',
  veryUnsatisfied: '非常不满意',
};

export const ratingWords = {
  title: '评价这次办理',
  earlier: '以前评价过的',
  why: '满意不满意都可以说，不说也没关系。当月结束以前，办理的人和单位都看不到；以后单位负责人只看到统计和您写的话，看不到是谁写的，除非您要求回电话。',
  of: (when: string) => `${when} 的答复或者决定`,
  grade: '您觉得办得怎么样',
  text: '想说的话（可以不写）',
  callBack: '请给我回电话（负责人会看到是哪一件事）',
  send: '提交评价',
  change: '修改评价',
  done: '评价已经记下，这个月结束以前随时可以改。',
  said: (grade: string) => `您的评价：${grade}`,
  closed: '当月已经结束，不能再改。',
  answered: (text: string) => `单位的答复：${text}`,
};

export const officeRatingWords = {
  title: '上月评价',
  door: '群众评价',
  doorNote: '上个月的评价和要整改的差评',
  waiting: (count: number, day: string) => `${count} 条差评等着写明怎么改，最晚 ${day}`,
  waitingLate: (count: number) => `${count} 条差评没有按时写明怎么改`,
  note: '只看服务，不排名、不给人打分。请不要打听是谁写的。不满意的，十五个工作日内写明怎么改。',
  of: (month: string) => `${month} 的评价`,
  none: '上个月没有评价',
  noText: '没有写话',
  fixBy: (day: string) => `${day} 前写明怎么改`,
  late: '已经超过期限',
  call: '请回电话',
  answer: '怎么改的（当事人会看到）',
  send: '记下',
};
