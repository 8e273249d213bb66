import { actingWords } from './acting';
import type { HelpingScope, HelpingView } from '../../../functions/contract/people/helping';
import { dayText } from '../when';

/** Letting somebody act for one, and acting for somebody: 帮办. Never 委托: that is the mandate to an official agent. */
export const helpingWords = {
  ...actingWords,
  title: '帮办',

  noHelpers: '现在没有人替您办',
  noHelpersNote: '不会用手机、走不开的，可以让信得过的人替您看、替您交。随时能收回。',
  until: (day: string) => `到${dayText(day)}`,
  ofOne: (number: string) => `只管这一件：${number}`,
  ofAll: '所有的事',
  revoke: '收回',
  revokeTitle: (name: string) => `不让${name}替您办了？`,
  revokeNote: '收回马上生效，对方立刻看不到您的事，收到过的提醒也看不到了。已经替您办过的，记录都还在。',

  toldRow: (name: string, told: boolean) => (told ? `有进展也告诉${name}` : `有进展不告诉${name}`),
  change: '改',
  tellTitle: (name: string) => `以后有进展也告诉${name}？`,
  tellNote:
    '对方在小程序的“提醒”里看到，写明是替谁，不写是什么事。有人挨打、有人身危险的事，举报腐败的事，不告诉。',
  tell: '也告诉',
  untellTitle: (name: string) => `以后有进展不告诉${name}了？`,
  untellNote: '马上生效。对方还能替您看、替您办，要自己点开才知道有没有进展。',
  untell: '不告诉了',

  ask: '让一个人替我办',
  formTitle: '让谁替您办？',
  formNote:
    '填好会出一个码，请对方用自己的手机扫。只能用一次，一刻钟内有效。有人挨打、有人身危险的事，对方看不到，除非您单独把那一件托付给对方。',
  myName: '您叫什么',
  myNameHint: '对方看到的是这个名字',
  how: '让对方做到哪一步',
  which: '管哪些事',
  told: '有进展，告诉对方吗',
  what: '请对方帮什么',
  usual: '帮我看进度、交材料',
  last: '到哪一天',
  make: '出示码',
  codeTitle: '请对方扫这个码',
  codeNote: '只给您要托付的那个人扫。别人扫了，就能看到您的事。',
  left: (seconds: number) =>
    `还有 ${Math.floor(seconds / 60)} 分 ${String(seconds % 60).padStart(2, '0')} 秒`,
  copy: '复制链接发给对方',
  copied: '链接复制好了，只发给对方一个人',
  codeDone: '对方扫好了',
  again: '这个码到时间了，再出一个',

  toldToo: '有进展，您在“提醒”里也看得到，写明是替谁',

  offered: (name: string) => `${name}想请您帮忙`,
  takeName: '您叫什么',
  takeNameHint: '对方和办事的人看到的是这个名字',
  take: '我愿意帮',
  notNow: '先不',
  taken: (name: string) => `可以替${name}办了`,
  begin: (name: string) => `现在就替${name}看看`,
  takenNote:
    '您看的每一页、办的每一步，对方都查得到。对方随时能收回。有人身危险的事只有本人看得到，除非本人单独托付那一件。',

  helpedTitle: '今天替谁办？',
  turn: (count: number) => `轮到他们·${count} 位`,
  others: (count: number) => `别人在办·${count} 位`,
  quiet: (count: number) => `没有正在办的·${count} 位`,
  nothingOpen: '没有正在办的事',
  unknown: '没能看到，点开再试',
  gone: '到期、被收回的，自动从这里拿掉。',
  ended: '刚才替办的那位已经收回，或者到期了。您不能再看对方的事。',
  none: '还没有人请您帮忙',
  noneNote: '请对方在自己手机上点“我的”里的“谁在替我办”，出一个码给您扫。',
  scan: '扫码，替一位新来的办',

  acting: (name: string) => `正在替${name}办`,
  seen: (name: string) => `您看的每一页，${name}都查得到。`,
  cases: '正在办的和办完的',
  noCases: '还没有替他交过事情',
  may: '您能替他做的',
  mayNot: '不能签字、答应、撤回',
  mayNotNote: '要他自己点，或者到窗口当面办',
  secrets: '他的密码、查询码不要问',
  lastDay: '能替他办到哪天',
  lastDayNote: '他随时能收回，收回了马上看不到',
  purpose: '他请您帮的',
  endMine: '以后不再帮了',
  endMineTitle: (name: string) => `以后不再替${name}办了？`,
  endMineNote: '以后要再帮，得请对方重新出一个码。',
  file: '替他办一件新的事',
  theirs: '当事人',
};

/** How much one lets another do, as whoever is asked picks it. */
export const scopes: Record<HelpingScope, { label: string; may: string }> = {
  act: { label: '替我看，也替我交材料、写留言', may: '写、交材料、看进度、收信' },
  see: { label: '只替我看', may: '看进度、看答复，不能替他写和交' },
};

/** Whether the other is told as well, as whoever is asked picks it. */
export const tellings = [
  { value: 'no', label: '不告诉，对方自己点开看' },
  { value: 'yes', label: '有进展也告诉对方' },
] as const;

/** Of which matters it is: the one, or all. */
export const aboutText = ({ number }: Pick<HelpingView, 'number'>): string =>
  number === null ? helpingWords.ofAll : helpingWords.ofOne(number);

export const scopeText: Record<HelpingScope, string> = { act: '能看，也能替您交', see: '只能看' };
