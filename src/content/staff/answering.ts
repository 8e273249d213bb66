import type { CitedArticle, ListedArticle } from '../../../functions/contract/articles';
import type { Phrase } from '../../../functions/contract/phrases';
import { articleName } from '../case/steps/articles';

/** Answers that were begun and not sent. */
export const unfinishedWords = {
  title: '写到一半的答复',
  one: '一件咨询',
  saved: (when: string) => `${when} 存在这台设备上`,
  line: (what: string, when: string) => `${what}（${when} 存的）`,
};

/** By which an article is told from other numbers, and how it is written with its number. */
export const articleWords = {
  mark: '条',
  numbered: (number: number) => `第${number}条`,
  /** Which of the articles that were put in after one. */
  of: (of: number) => `之${of}`,
  /** A law and what was written as the number of its article: 188, 一百八十八, 120之一, or with the words around it. */
  place: (law: string, number: string) =>
    `《${law}》${number.includes('条') ? number : `第${number.replace(/(?=之)|$/, '条')}`}`,
};

export const answeringWords = {
  title: { answer: '写答复', correctAnswer: '更正答复' },
  kept: '写的自动存在这台设备上，发出以前随时能接着写',
  change: '改',
  empty: { situation: '可以不写', law: '可以不写', view: '必写', steps: '最多三步', dates: '可以不写' },
  hints: {
    situation: '用一两句话说您听明白了什么，当事人好知道没听错。',
    law: '先说结论，再加法条。',
    view: '直接说能不能、该怎么办，写得让不懂法的人也能看明白。',
    steps: '一步一行，今天就能动手的。',
    dates: '过了就不好办的日子，写清是哪一天、做什么。',
  },
  step: (at: number) => `第 ${at} 步`,
  day: (at: number) => `哪一天（${at}）`,
  what: (at: number) => `做什么（${at}）`,
  reason: '哪里错了、为什么更正',
  like: '用刚才答同类问题的那份（改好再发）',
  addArticle: '加法条',
  addPhrase: '常用句',
  addLike: '差不多的',
  removeArticle: (name: string) => `去掉${name}`,
  preview: '预览',
  previewTitle: '当事人看到的是这样',
  send: { answer: '发出', correctAnswer: '发出更正' },
  sending: '正在发……',
  promise: '约个时间再答',
  viewMissing: '还没有写律师的看法。',
  unfilled: (names: readonly string[]) => `还有没填的：${[...new Set(names)].join('、')}。填好再发。`,
  files: '照片、文件、语音',
  plain: '没有难懂的词',
  plainer: (hard: string, easy: string) => `“${hard}”可以说成“${easy}”`,
  long: '有的句子太长，断成两句更好懂',
  use: (article: number) => `改用第 ${article} 条`,
  sheet: {
    title: '加一条法条',
    search: '找法条：写情形，或者法律和条号',
    add: (count: number) => `加上这 ${count} 条`,
    none: '表上没有找到。',
    own: '表上没有？写下法律和条号',
    law: '法律的名称',
    article: '第几条（如 188、120之一）',
    unread: '没看懂是哪部法律的第几条。请写法律的全称和条号，比如 刑法、120之一。',
    note: '条号和内容都来自核对过的表。表上没有的能加，标“未核对”。',
  },
  likes: {
    title: '差不多的，是怎么答的',
    note: '点一份，写法就借过来，您改好再发。别人的情况和日子不带过来，您已经写的也不动。',
    now: '刚才答的同类问题',
    before: '以前答过的',
    none: '没有找到差不多、又答过的事项。',
    notThere: '那一件里没有能借的答复，换一件看看。',
  },
  phrases: {
    title: '常用句和模板',
    ofOffice: '本单位的',
    start: '起始的一套，负责人可以改成本单位的',
    use: '用上',
  },
} as const;

/** What phrases are filled with, by the names they are written with. */
export const knownNames = { number: '编号', office: '单位', today: '日期', mine: '承办人' } as const;

/** An article that the list has, as one line: number and what it says. */
export const listedName = ({ law, article }: Pick<ListedArticle, 'law' | 'article'>): string =>
  `《${law}》第 ${article} 条`;

/** What becomes of an article that is cited, to whoever writes it. */
export function citedText(cited: CitedArticle): string {
  const name = articleName(cited);
  switch (cited.is) {
    case 'listed':
      return `${name}：${cited.says.join('；')}`;
    case 'unchecked':
      return `${name}：未核对，表上没有，请对照原文`;
    case 'wrong':
      return `${name}：${whyWrong(cited)}`;
  }
}

function whyWrong({ no, nearest, law }: Extract<CitedArticle, { is: 'wrong' }>): string {
  const meant = nearest ? `。最接近的是第 ${nearest.article} 条：${nearest.says.join('；')}` : '';
  switch (no.why) {
    case 'noNumber':
      return '没有第 0 条';
    case 'pastLast':
      return `没有这一条，《${law}》只到第 ${no.last} 条${meant}`;
    case 'notYet':
      return '还没有施行';
    case 'repealed':
      return `已经废止，现在看《${no.by}》；说以前的事请写“原《${law}》”`;
  }
}

/** Words of lawyers, and what a villager says instead. */
export const plainer: readonly (readonly [hard: string, easy: string])[] = [
  ['先行清偿', '先付'],
  ['垫付', '先垫上'],
  ['连带责任', '一起担责，找谁要都行'],
  ['举证责任', '要拿出证据'],
  ['举证', '拿出证据'],
  ['诉讼时效', '打官司的期限'],
  ['仲裁时效', '申请仲裁的期限'],
  ['管辖', '归哪里管'],
  ['不予受理', '不收'],
  ['抗辩', '说理由反驳'],
  ['诉求', '要求'],
  ['标的额', '金额'],
  ['主张权利', '去要'],
  ['申请执行', '请法院强制执行'],
  ['追偿', '再去要回来'],
  ['履行', '照着做'],
  ['逾期', '过了日子'],
  ['被申请人', '对方'],
];

/** What an office begins with, until its head writes its own. */
export const startPhrases: readonly Phrase[] = [
  {
    title: '欠工资：没签合同',
    fills: {
      situation: '您在{哪里}干活，没签合同，欠{多少钱}。',
      law: '没签合同，工资也得给。《劳动合同法》第三十条、第八十二条。',
      view: '您可以先去劳动监察投诉，不花钱；不行再申请仲裁。',
      steps: ['把记工本、聊天记录、转账截图收好', '带身份证去当地劳动监察投诉', '两个月没结果就申请劳动仲裁'],
    },
  },
  {
    title: '欠工资：工地分包',
    fills: {
      situation: '您跟着{谁}在工地干活，欠{多少钱}。',
      law: '包工头跑了，总承包的公司要先付。《保障农民工工资支付条例》第三十条。',
      view: '直接找总承包公司要，工地门口的维权告示牌上有电话。',
      steps: ['记下告示牌上的总承包公司和电话', '去当地劳动监察投诉', '需要打官司的，可以申请免费律师'],
    },
  },
  {
    title: '劳动仲裁的期限',
    fills: {
      law: '申请劳动仲裁一般要在一年以内；欠工资的，从离开那天起算一年。《劳动争议调解仲裁法》第二十七条。',
    },
  },
  {
    title: '借钱不还的期限',
    fills: {
      law: '一般三年以内要去法院起诉，中间要过一次、对方答应过一次，就重新算。《民法典》第一百八十八条、第一百九十五条。',
    },
  },
  {
    title: '可以申请免费律师',
    fills: { steps: ['在小程序里点“法律援助”申请，欠薪、工伤的不查经济情况'] },
  },
  {
    title: '先补一样材料',
    fills: { view: '您好，{承办人}看了您的事。还差{什么}，拍张照片发来，我接着答。' },
  },
  { title: '结尾：有事再问', fills: { view: '哪里没看明白，在这件事里接着问就行，{单位}，编号 {编号}。' } },
];
