import { entriesOf } from '../../../functions/contract/entries';
import {
  caseKeeping,
  keeping,
  type KeepingRow,
  type KeptThing,
} from '../../../functions/contract/case/keeping';
import type { CaseKind } from '../../../functions/contract/words';

/** 3 年, 18 个月, 7 天. */
function lengthText(length: NonNullable<KeepingRow['length']>): string {
  if ('hours' in length) return `${length.hours} 小时`;
  if ('days' in length) return `${length.days} 天`;
  return length.months % 12 === 0 ? `${length.months / 12} 年` : `${length.months} 个月`;
}

/** Said here once more: the words of the kinds are made with those of the privacy notice. */
const kindNames: Record<CaseKind, string> = {
  consultation: '法律咨询',
  legalAid: '法律援助',
  petition: '信访代办',
  aidComplaint: '法律援助投诉',
};

/** What each thing is called, and from when its time is counted where that is not its making. */
const things: Record<KeptThing, { what: string; from?: string }> = {
  consultation: { what: `${kindNames.consultation}的内容、材料和文书` },
  legalAid: { what: `${kindNames.legalAid}的内容、材料和文书` },
  petition: { what: `${kindNames.petition}的内容、材料和文书` },
  aidComplaint: { what: `${kindNames.aidComplaint}的内容、材料和文书` },
  files: { what: '随事项交上的照片、文件、录音' },
  readings: { what: '谁看过您的事项' },
  tellings: { what: '给您发通知的记录' },
  ratingWords: { what: '您评价时写的话' },
  notes: { what: '工作人员之间商量的内部备注' },
  drafts: { what: '单位作决定以前拟的稿子（签发或者作废就没有了）' },
  lookups: { what: '按电话、身份证号、姓名查找用的加密记号' },
  searchedWords: { what: '在办单位内部按姓名、字词查找用的加密记号（转到别处就删）' },
  announcedFile: { what: '选了还没有传上来的文件', from: '从选好起' },
  looseFile: { what: '传上来了、没有随事项提交的文件', from: '从传上来起' },
  person: { what: '登录用的识别码、姓名、手机号' },
  consents: { what: '同意收微信消息的记录' },
  helping: { what: '谁替您办、您替谁办' },
  confirmedNumber: { what: '您在微信里确认过的手机号（只存对照用的编码），用来短信登录', from: '从确认起' },
  signInText: { what: '短信登录时填的手机号和验证码', from: '从要验证码起' },
  joined: { what: '您和谁一起反映、加进来时留的姓名和电话（退出以后也是）' },
  joinCode: { what: '请人一起时出示的码', from: '从出示起' },
  doneLine: { what: '工作人员当天办了哪几件（只有编号，没有内容）', from: '从办的那天起' },
  besideLine: { what: '帮办员替您交的、您让他（她）看进度的是哪一件', from: '从交上来起' },
  registerLine: {
    what: '单位收到您的来信、来访、来电以后登记的一行（只有编号和收到的时间，没有内容）',
    from: '从登记起',
  },
  session: { what: '每台设备的登录', from: '从最后一次使用起' },
  inboxLine: { what: '“提醒”里的每一条', from: '从发出起' },
  sentMessage: { what: '短信、微信消息的发送回执', from: '从发出起' },
  push: { what: '微信转来的消息回执', from: '从收到起' },
  search: { what: '哪位工作人员查找过、看到了哪几件（不含查找的字词）', from: '从查找起' },
  present: { what: '哪位工作人员正打开着这件事', from: '从打开起' },
  uncheckedArticle: { what: '工作人员引用、还没有核对过的法条（不含您写的内容）', from: '从引用起' },
  log: { what: '系统日志（哪项功能什么时候用过，不含您写的内容）', from: '从记下起' },
  backup: { what: '数据库备份', from: '从备份起' },
};

const always: Record<Exclude<KeepingRow['from'], 'made'>, (length: string) => string> = {
  ending: (length) => `结束以后 ${length}，到期自动删除`,
  withCase: () => '和那件事的内容一起',
  untilDeleted: () => '到您要求删除为止',
};

/** How long a thing is kept, in words, as the table says and the sweeps carry out. */
export function keptText(thing: KeptThing): string {
  const { from, length }: KeepingRow = keeping[thing];
  const long = length === null ? '' : lengthText(length);
  return from === 'made' ? `${things[thing].from ?? ''} ${long}`.trim() : always[from](long);
}

/** Every row of the table, for the privacy notice. */
export const keptRows = entriesOf(things).map(([thing, { what }]) => ({
  label: what,
  value: keptText(thing),
}));

/** How long the text of cases is kept, kind by kind, in one line. */
export const casesKept = entriesOf(caseKeeping)
  .map(([kind, length]) => `${kindNames[kind]} ${lengthText(length)}`)
  .join('，');
