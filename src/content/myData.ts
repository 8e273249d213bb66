import type { MyCase } from '../../functions/contract/myData';
import { author } from './author';
import { whatWasSaid } from './deeds/whatWasSaid';
import { eventText } from './events';
import { readingText } from './readers';
import { moment } from './when';
import { whatWasFiled } from './whatWasFiled';

export const myDataWords = {
  title: '我的数据',
  entry: '我的数据',
  entryNote: '存了您的什么，带走一份，改、删、撤回同意',
  intro: '下面是系统里存的、关于您的全部办件和登记信息（个人信息保护法第四十五条）。只有您自己看得到这一页。',
  person: '登记信息',
  name: '姓名',
  phone: '手机号',
  none: '没有登记',
  nameField: '改姓名',
  nameHint: '留空再保存，就是删掉。办件里写过的姓名不跟着变，要改就在那件事的页面说。',
  saveName: '保存姓名',
  nameSaved: '姓名已经改了。',
  phonePlace: '改、删手机号',
  noCases: '您还没有提交过事项',
  cases: '我的办件',
  caseKept: (day: string | null) => (day === null ? '还没有结束' : `内容保存到 ${day}，到期自动删除`),
  sessions: '登录着的设备',
  sessionsNote: '不认识的、丢了的，请退出。退出以后，那台设备马上就用不了了。',
  thisDevice: '现在这台',
  otherDevice: '另一台设备或者浏览器',
  seenAt: (when: string) => `最近一次使用：${when}`,
  endSession: '退出这台',
  sessionEnded: '已经退出那台设备。',
  notices: (count: number) => `“提醒”里最近的 ${count} 条`,
  noNotices: '“提醒”里还没有消息',
  takeTitle: '带走一份',
  takeNote: '里面有您的个人信息，请不要发给不认识的人。',
  asFile: '取一个文件（全部内容和文书）',
  fileReadyOnPhone: '链接已经复制，五分钟内有效。请粘贴到浏览器里打开，文件就存下来了。',
  fileReady: '文件已经在新窗口下载，链接五分钟内有效。',
  fileBlocked: '浏览器没有让新窗口打开。请允许弹出窗口，再点一次。',
  asText: '复制全部内容（文字）',
  asData: '复制全部内容（数据格式）',
  rightsTitle: '不想办了',
  rights: [
    '在那件事的页面撤回。撤回以后不再办理；办理记录是单位依法办事的档案，到上面写的日期以前只保存、不作别的用（个人信息保护法第四十七条）。',
    '已经结束的事要改错的，向办理单位提出，或者打 12348。',
  ],
};

/** What was agreed to, where it is taken back, and what follows from that (个人信息保护法 15). */
export const consentWords = {
  title: '您同意过的',
  note: '收回以前已经办的仍然有效；收回以后，您的事照样办。',
  none: '现在没有可以收回的同意。',
  messages: '收微信消息',
  messagesGiven: '收回以后不再给您发微信消息，进展在“提醒”里看；登记了手机号的，改发短信。',
  messagesWithdrawn: (when: string) => `${when} 收回了。想再收，下次提交或者办事的时候会再问您。`,
  withdrawMessages: '不再收微信消息',
  messagesDone: '已经收回，不再给您发微信消息。',
  mandate: '委托代办员办理',
  mandateFollows: '在那件事的页面点“收回委托”，马上生效，换回单位办。',
  phoneService: '文书送到手机就算送达',
  phoneServiceFollows: '在那件事的页面改成要纸质的，以后的文书送纸质的给您。',
  sensitive: '处理敏感个人信息（身份证号、经济困难等）',
  sensitiveFollows:
    '收回以后，单位不再用这些信息；没有这些信息，可能要改到窗口当面审查。单位不同意的，要说明理由（个人信息保护法第五十条）。',
  withdrawSensitive: '收回这项同意',
  sensitiveSure: '真的要收回吗？',
  sensitiveLetter:
    '我收回对处理我的敏感个人信息的单独同意（个人信息保护法第十五条）。请不要再使用这些信息；需要我怎么办，请答复我。',
  sensitiveDone: '已经告诉办理单位，记在办理经过里了。',
};

/** An answer that was filed wrong (个人信息保护法 46). */
export const correctWords = {
  title: '改正办件里写错的',
  note: '写明哪里错、应当是什么。工作人员马上会收到，原来写的和更正都留在办理经过里（个人信息保护法第四十六条）。',
  none: '现在没有正在办的事项。',
  which: '哪一件',
  what: '哪一项写错了',
  was: (value: string) => `现在写的是：${value}`,
  right: '应当是什么',
  missing: '请先选哪一件、哪一项，再写应当是什么。',
  act: '提交更正',
  sent: '更正已经交上去了，记在办理经过里。',
  letter: (field: string, right: string) => `更正：“${field}”写错了，应当是：${right}`,
};

/** Having everything deleted that need not be kept (个人信息保护法 47). */
export const forgetWords = {
  title: '全部删除',
  note: '现在就删：姓名、手机号、所有设备的登录、“提醒”里的消息、收微信消息的同意、这台设备上没有提交的草稿。选了没有提交的文件，七天内自动删掉。',
  staysTitle: '下面的办件先留着，单位依法要保存，到期自动删除：',
  stays: (number: string, until: string) => `${number}：${until}`,
  account: '还有留着的办件，登录用的识别码也留着，不然您就找不到它们了；到期以后可以再来删。',
  nothingStays: '您没有需要保存的办件，登录用的识别码也一起删掉。',
  open: '还没有结束，照样办；结束以后按保存期算',
  act: '全部删除',
  sure: '真的要全部删除吗？',
  sureNote: '删掉的找不回来。还在办的事不受影响，以后的进展要再登录才看得到。',
};

/** One case as a text that a person reads: what was filed, what happened, who read it. */
export function caseAsText({ view, readings }: MyCase): string {
  const { state, answers, timeline, files } = view;
  const filed = answers ? whatWasFiled(answers).map(({ label, value }) => `${label}：${value}`) : [];
  const happened = timeline.map((entry) => {
    const said = whatWasSaid(entry).map(({ label, value }) => `${label}：${value}`);
    return [`${moment(entry.at)} ${eventText(entry)}（${author(entry.by, 'resident')}）`, ...said].join('\n');
  });
  return [
    `编号 ${state.number}`,
    ...filed,
    ...files.map(({ name }) => `附件：${name}`),
    '办理经过：',
    ...happened,
    '谁看过：',
    ...readings.map(readingText),
  ].join('\n');
}
