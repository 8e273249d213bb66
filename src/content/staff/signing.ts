import type { Signing } from '../../../functions/contract/case/drafts';

/** What waits for a signature and what came back: on Today, and as a list. */
export const draftListWords = {
  title: '等签发的文书',
  toSign: (count: number) => `等您签发 ${count} 份`,
  sentBack: (count: number) => `退回来要改 ${count} 份`,
  written: (count: number) => `您写的，还没签发 ${count} 份`,
  waits: '等您签发',
  own: '您写的',
  noneToSign: '没有等您签发的。',
  noneOwn: '没有您写的、还没签发的。',
  more: (shown: number, all: number) => `只列出了前 ${shown} 份，一共 ${all} 份。办完再打开就能看到其余的。`,
  by: (name: string, when: string) => `${name} ${when}送审`,
  since: (when: string) => `${when}起`,
  due: (when: string) => `最晚 ${when}`,
  overdue: (when: string) => `已经超期，${when} 到的期`,
  reason: (said: string) => `要改：${said}`,
  rules: '谁拟稿、谁签发',
  rulesNote: '本单位的规矩，和法律是怎么定的',
} as const;

/** For what an office needs two people: on its own page, for its administrator and its head. */
export const signingWords = {
  title: '谁拟稿、谁签发',
  note: '两个人办，就是一个人写、另一个人看过再签；写的人不能签自己写的。本单位只有一个人能办的时候，不受这个限制。',
  choose: '本单位哪些文书要两个人办',
  ways: {
    byLaw: { title: '法律写明由负责人批准的', note: '最少要做到的' },
    decisions: { title: '作决定的，都要', note: '平台开始时是这样；告知、补正这些通知，一个人就能发' },
    everything: { title: '出去的文书，都要', note: '通知也要另一个人签' },
  } satisfies Record<Signing, { title: string; note: string }>,
  save: '就这么定',
  saved: '已经改好，从现在起照这个办。',
  each: '每一种文书',
  signer: { supervisor: '负责人签', dispatcher: '负责人或者分流员签' },
  two: '要两个人',
  one: '一个人就能办',
  law: (article: string) => `${article}写明由负责人批准`,
  noLaw: '法律没有写明由谁签，本单位自己定',
  changes: '改过几次',
  changed: (before: string, after: string) => `从“${before}”改成“${after}”`,
  none: '还没有人改过。',
  noneHere: '本单位不出这样的文书。',
  onlyThem: '要改，请找本单位的负责人或者管理员。',
} as const;
