import { partiesOnOneLine } from '../../../functions/contract/case/parties';
import { circumstanceRows, circumstanceWords } from '../filing/circumstances';
import { attachWords } from '../files';
import { languages } from '../people';

/** Fields that more than one form has. */
export const language = { label: '您想用哪种语言', shownAs: '服务语言', words: languages };
/** Texts go to no number that anybody could have typed (`content/me/phone.ts` says how it is confirmed). */
export const onlyConfirmed = '短信只发给确认过的号码，怎么确认，“我的”里写着。';
export const phone = {
  label: '联系电话',
  hint: `没有电话可以不填，下面选别的办法联系您。${onlyConfirmed}`,
};
export const helper = {
  label: '能帮您带话的人',
  hint: '没有电话的，写上能找到您的人：姓名、电话或者在哪里。',
  shownAs: '能带话的人',
};
export const asksAtWindow = { label: '都没有，我自己到窗口来问', shownAs: '自己到窗口来问' };
export const name = { label: '您的姓名', hint: '和身份证上的一样。' };
export const otherSide = {
  label: '对方是谁',
  hint: '写上对方的姓名或者单位名称，替对方办事的律师就看不到您的事。不止一个的，一个一个写。没有就不填。',
  shownAs: '对方',
  said: partiesOnOneLine,
};
export const partiesWords = {
  more: '还有别人，再加一个',
  another: (label: string, nth: number) => `${label}（第 ${nth} 个）`,
};
/** Five questions with words of their own (`content/circumstances.ts`). */
export const circumstances = { label: circumstanceWords.title, parts: circumstanceRows };
/** They stand below the answers, each with a way to open it. */
export const files = { label: attachWords.label, hint: attachWords.hint, shown: false } as const;
