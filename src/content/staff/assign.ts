import type { CaseAction } from '../../../functions/contract/deeds/actions';

/** What the page asks, by the deed that is open to whoever looks: an office gives a case, or who has it hands it on. */
export const assignTitles = {
  assign: '这件事交给谁办？',
  handToColleague: '转给哪位同事接着办？',
} satisfies { [A in CaseAction]?: string };

export const assignWords = {
  whom: '交给谁办',
  proposed: '建议',
  hint: '按值班、专长、语言、手上件数和本月件数排列，由您决定交给谁。有利益冲突的人不会出现在名单里。换人以后，原来的承办人就看不到这件事了。',
  nobody: '本单位还没有能承办这件事的人。请联系管理员添加人员。',
  noColleague: '本单位没有别的同事能接这件事。可以退回分流员，由单位安排。',
  closed: '这件事现在不能交给别人了。',
  reasonHint: '接手的人、本单位和当事人都看得到。',
  toCase: '回去看这件事',
  given: (name: string) => `已经指派给${name}`,
  givenNote: '对方会收到提醒。派错了，对方动手以前，十分钟里可以回到这件事撤回。',
  ask: (name: string) => `交给${name}办？`,
  askToHand: (name: string) => `转给${name}接着办？`,
};
