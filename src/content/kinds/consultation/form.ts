import { circumstances, files, helper, language, onlyConfirmed, otherSide, phone } from '../fields';
import type { FormWords } from '../words';
import { topics } from './line';

export const form: FormWords<'consultation'> = {
  question: {
    label: '您想问什么',
    hint: '什么时候、跟谁、发生了什么、现在到哪一步了。不会写长的，写几句也行。',
    shownAs: '问题',
  },
  topic: { label: '是哪方面的事', shownAs: '方面', words: topics },
  circumstances,
  otherSide,
  phone: { ...phone, hint: `不留也能问。留了电话，律师有急事能找到您。${onlyConfirmed}` },
  askerName: { label: '谁写的', shownAs: '来信、来访的人' },
  helper,
  address: { label: '住在哪', shownAs: '住址' },
  language,
  files,
};
