import type { CodeQuestion } from '../../../functions/contract/numbers/codeQuestion';

/** Asking without a name, and finding it again by the code. */
export const recoverWords = {
  title: '用查询码找回',
  intro: '不写名字问的、别人当面替您交的，都凭查询码看答复、接着办。别人的手机、新换的手机都行。',
  code: '查询码',
  codeHint: '照着抄下来的、纸上印的填，大小写、空格都没关系。',
  answer: '纸上要问您的那一句',
  answerHint: '纸上写着问什么。没有要问的，就空着。',
  see: '看答复',
  bind: '放进我的事项',
  bindNote: '放进去以后，它就和您的微信连在一起，在“我的事项”里能看到，会提醒您；查询码就不再用了。',
  lost: '查询码丢了，或者忘了答什么，就打不开了。可以重新问一次，或者打 12348。',
  entry: '手上有查询码，打开那件事',
  now: '您现在是凭查询码进来的，看到的是查询码的那一件。',
  back: '回到我的微信',

  first: '先把查询码抄下来',
  keep: '还没有发出去。查询码是这部手机刚做的，只有您知道；丢了，我们也找不回来。',
  copy: '复制查询码',
  copied: '复制好了。粘到别处以后，别人拿起这部手机也可能粘得出来。',
  say: '念给我听',
  kept: '我抄好了，发出去',
  rewrite: '先不发，再改改',
};

/** What a code asks of whoever opens by it: of the person alone, and never written beside the code. */
export const lockOfCode = {
  label: '打开的时候问哪一句',
  labelFree: '要不要再问一句',
  hint: '别人捡到查询码，答不上这一句，也打不开。',
  nothing: '不用问',
  missing: '请选一句。',
  of: {
    phone: '电话号码的最后四位',
    birth: '哪年哪月生的',
    word: '自己定的一个词',
    name: '信上署的名字',
  } satisfies Record<CodeQuestion, string>,
  how: {
    phone: '自己记得牢的一个号码，填最后四位。',
    birth: '比如 1962年5月。',
    word: '两个字以上，自己忘不了、别人猜不着的。不要写在纸上。',
    name: '信尾写信人自己签的名字，一字不差。',
  } satisfies Record<CodeQuestion, string>,
  wrong: {
    phone: '要四个数字。',
    birth: '要写到哪年哪月，比如 1962年5月。',
    word: '至少要两个字。',
    name: '至少要两个字。',
  } satisfies Record<CodeQuestion, string>,
};
