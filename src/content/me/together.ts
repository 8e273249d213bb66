import type { CaseAction } from '../../../functions/contract/deeds/actions';
import type { PetitionType } from '../../../functions/contract/kinds/petition';
import { thenWord } from '../when';

/** Several bring one petition: who asks, who joins, who leaves. Never 联名: that sounds like signing a list. */
export const togetherWords = {
  alone: '请人和您一起反映',
  aloneNote: '最多 5 个人。每个人都是自己反映的，谁都能自己退出。',
  many: (people: number, places: number) =>
    places > 0 ? `已经有 ${people} 个人，还能再来 ${places} 位` : `${people} 个人一起反映`,

  subject: '这件事怎么说',
  subjectHint: '一起的人先看到这一句，再决定要不要加进来。您写的别的，加进来以后才看得到。',
  make: '出一个码',
  scan: '一起的人，扫码或者输这个号',
  qr: '请一起的人扫这个码',
  until: (at: string) => `${at}以前，最多 4 个人能用。只给要一起的人，别发到群里。`,
  copy: '复制链接',
  copied: '链接复制好了',
  end: '这个码不用了',

  who: '谁在一起',
  filed: '发起的人',
  joined: (day: string) => thenWord(day, '加进来的'),
  left: (day: string) => thenWord(day, '退出了'),
  me: '（您）',
  saidYes: '同意了',
  notYet: '还没说',
  waiting: (what: string) => `“${what}”要每个人都同意`,

  speaker: '谁去说',
  noSpeaker: '几个人一起去说的，要推选代表。每人选一位，过半数的就是代表。代表去说、去听，不替大家答应。',
  speaks: (name: string) => `${name}是代表，去说、去听，不替大家答应。随时能改选。`,
  choose: '选',
  chosen: '您选的',
  chosenBy: (count: number) => (count === 0 ? '还没有人选' : `${count} 个人选了`),

  mine: '您自己的姓名、电话',
  noPhone: '没有写电话',
  noAddress: '没有写住址',
  change: '改',
  save: '改好了',

  own: '每个人都是自己反映的',
  ownReceipt: '每人一份自己的回执',
  ownReceiptNote: '答复也发给每个人',
  secret: '别人看不到您的电话、住址',
  secretNote: '一起的人只看得到名字；办事的人要看电话，会留下记录',
  spoken: [
    '每个人都是自己反映的，每人一份自己的回执，答复也发给每个人',
    '别人看不到您的电话、住址，一起的人只看得到名字',
    '谁都能自己退出。退一个，别人的照样办',
  ],
  free: '谁都能自己退出',
  freeNote: '退一个，别人的照样办',

  leave: '我要退出',
  leaveAct: '退出',
  leaveTitle: '退出这件事吗？',
  leaveNote:
    '只退您自己，别人的照样办，期限不变。您看不到这件事了，也不再收到消息；您的回执还在，“我的数据”里能再看。',
  leftTitle: '您已经退出了',
  leftNote: '别人的照样办。这件事您看不到了，您的回执还在这里。',
  leftOnes: '您退出了的',
  leftOne: (number: string) => `您退出了的，编号 ${number}`,
  leftOneNote: (at: string) => `${at}退出的，看您的回执`,
  receipts: '您的回执',
  toCase: '看这件事',

  numberTitle: '对方告诉您的号',
  numberLabel: '6 位号码',
  numberHint: '对方手机上“一起反映”那一页有。也可以直接扫对方的码。',
  look: '看看是什么事',
  wrong: '这个号现在用不了：可能输错了、到时间了、人满了，或者对方不用了。请对方再出一个。',
  asks: (name: string) => `${name}想请您一起反映`,
  what: '什么事',
  type: '哪一类',
  against: '反映哪个单位',
  nobody: '没有写单位',
  day: '哪天提交的',
  people: '现在几个人',
  count: (people: number) => `${people} 个人`,
  means: '加进来以后',
  reads: '能看到这件事写的内容和办到哪一步',
  readsNote: '看过以后不愿意的，马上可以退出',
  told: '有进展会告诉您，答复也发给您',
  tells: '和解、办结要每个人都同意',
  tellsNote: '请求复查、留言，谁都可以',
  name: '您的姓名',
  nameHint: '一起的人和办事的人看得到',
  phone: '您的电话',
  phoneHint: '只有办事的人看得到，可以不填',
  address: '您的住址',
  addressHint: '只有办事的人看得到，可以不填',
  join: '我愿意一起',
  notNow: '先不',
  done: '您已经加进来了',
  doneNote: '这件事在您的“我的事项”里。您的回执也在里面。',
};

export const petitionTypeNames: Record<PetitionType, string> = {
  suggestion: '提建议',
  complaint: '反映工作人员的做法',
  appeal: '要求解决问题',
};

/** What each has to say yes to, as it stands on the list of who has. */
export const eachSays: Partial<Record<CaseAction, string>> = {
  agreeSettlement: '同意和解方案',
  confirmPerformance: '确认已经落实',
  close: '结束这件事',
};
