import type { MyCase } from '../../../functions/contract/people/myData';
import { author } from '../case/author';
import { whatWasSaid } from '../deeds/whatWasSaid';
import { eventText } from '../case/events';
import { readingText } from '../case/readers';
import { moment } from '../when';
import { answerText, fieldName, whatWasFiled } from '../case/whatWasFiled';

export const myDataWords = {
  title: '我的数据',
  entry: '我的数据',
  entryNote: '存了您的什么，带走一份，改、删、撤回同意',
  heading: '您的资料，您说了算',
  intro: '想看、想拿、想改、想删，都在这里。只有您自己看得到。',
  parts: {
    read: {
      entry: '看一遍',
      title: '存了您的什么',
      note: '系统里存的、关于您的全部事项和登记信息（个人信息保护法第四十五条）。',
    },
    take: { entry: '拿一份走', title: '带走一份', note: '全部内容和文书，一个文件' },
    correct: { entry: '有错，改', title: '改正写错的', note: '姓名、交上来的内容' },
    forget: { entry: '删', title: '删', note: '先说清哪些能删' },
    devices: { entry: '登录着的设备', title: '登录着的设备', note: '' },
    object: { entry: '觉得不对', title: '觉得不对', note: '不想办了、不同意、去哪里说' },
  },
  held: (cases: number, files: number) => (files === 0 ? `${cases} 件事` : `${cases} 件事，${files} 份材料`),
  devices: (count: number) => `${count} 台`,
  when: '什么时候删',
  now: '现在',
  open: '办完',
  drafts: '草稿、没交的照片',
  draftsNote: '您点“删”，这台设备上的草稿马上没了；没交的照片、录音七天内自动删掉。',
  endedOf: (kind: string) => `办完的${kind}`,
  endedNote: (number: string) => `${number}。到这一天自动删掉，不用您来点。`,
  openCount: (count: number) => `在办的 ${count} 件`,
  openNote: '办完以前要留着，不然没法替您办。办完以后再按保存期算。',
  grounds: '每一样留多久，为什么',
  handler: '谁在管我的资料',
  handlerNote: '单位、联系人、电话',
  person: '登记信息',
  name: '姓名',
  phone: '手机号',
  none: '没有登记',
  nameField: '改姓名',
  nameHint: '留空再保存，就是删掉。每件事里写过的姓名不跟着变，要改就在那件事的页面说。',
  saveName: '保存姓名',
  nameSaved: '姓名已经改了。',
  phonePlace: '改、删手机号',
  noCases: '您还没有提交过事项',
  cases: '我的事项',
  caseKept: (day: string | null) => (day === null ? '还没有结束' : `内容保存到 ${day}，到期自动删除`),
  sessionsNote: '不认识的、丢了的，请退出。退出以后，那台设备马上就用不了了。',
  thisDevice: '现在这台',
  otherDevice: '另一台设备或者浏览器',
  way: { phone: '', scan: '，扫码登录的', text: '，短信登录的' },
  seenAt: (when: string) => `最近一次使用：${when}`,
  endSession: '退出这台',
  sessionEnded: '已经退出那台设备。',
  notices: (count: number) => `“提醒”里最近的 ${count} 条`,
  noNotices: '“提醒”里还没有消息',
  takeNote:
    '一个压缩包：全部内容，还有每一份文书（PDF）。文书多的要等半分钟。里面有您的个人信息，请不要发给不认识的人。',
  asFile: '取一个文件（全部内容和文书）',
  fileReadyOnPhone: '链接已经复制，五分钟内有效。请粘贴到浏览器里打开，文件就存下来了。',
  fileReady: '文件已经在新窗口下载，链接五分钟内有效。',
  fileBlocked: '浏览器没有让新窗口打开。请允许弹出窗口，再点一次。',
  asText: '复制全部内容（文字）',
  asData: '复制全部内容（数据格式）',
  rights: [
    '在那件事的页面撤回。撤回以后不再办理；办理记录是单位依法办事的档案，到上面写的日期以前只保存、不作别的用（个人信息保护法第四十七条）。',
    '单位认为不该改、不该删的，要说明理由；不同意的，可以到法院起诉（个人信息保护法第五十条）。',
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
  sensitiveFollows: (until: string) =>
    [
      '收回以后，身份证号、出生日期、经济困难和身份类别这些内容，单位不再看、不再用，也不能再按身份证号查到这件事。',
      '还没有决定的，没有这些内容可能没法在这里审查，单位会告诉您怎么当面说明；援助已经给了的，接着办，决定不变。',
      `已经写进申请表、决定书的留在档案里，只保存；工作人员要打开，得写明用途，您看得到是谁、为什么打开。${until}。交上来的照片、材料不在内，哪一份不想再给人看，请留言说。想再用，随时可以重新同意。`,
    ].join(''),
  keptOpen: '这件事结束以后再按保存期算',
  keptTo: (day: string) => `保存到 ${day}，到期自动删除`,
  withdrawSensitive: '收回这项同意',
  sensitiveSure: '真的要收回吗？',
  sensitiveDone: '已经收回，这些内容不再使用；工作人员已经收到，记在办理经过里了。',
  sensitiveWithdrawn: '已经收回：身份证号、经济困难这些内容只保存、不再使用。',
  agreeSensitive: '重新同意',
  agreeSensitiveNote: '重新同意以后，单位可以接着用您填过的这些内容。',
  agreeSensitiveDone: '记下了：这些内容可以接着用。',
};

/** An answer that was filed wrong (个人信息保护法 46). */
export const correctWords = {
  title: '改正写错的内容',
  note: '选哪一件、哪一项，再写应当是什么。工作人员马上会收到，以后按改过的办；原来写的和改过的都留在记录里（个人信息保护法第四十六条）。',
  none: '现在没有可以改的事项。',
  which: '哪一件',
  what: '哪一项写错了',
  was: (value: string) => (value === '' ? '现在没有写' : `现在写的是：${value}`),
  right: '应当是什么',
  nothing: '这一项不该有，去掉',
  yes: '是',
  no: '不是',
  missing: '请先选哪一件、哪一项，再写应当是什么。',
  act: '提交更正',
  sent: '已经改了，工作人员已经收到，记在办理经过里了。',
  consent: '我单独同意为办理这件事处理这一项敏感个人信息，随时可以收回。',
  elsewhere: '紧要情况、材料、对方是哪个单位、要不要代办员，在那件事的页面改。',
};

/** Beside what was filed: what stood there before, and what is not used any more. */
export const correctionWords = {
  title: '改正过的',
  changed: (was: string, right: string) => `原来写的：${was}；改成：${right}`,
  nothing: '没有写',
  withheld: (names: string) => `本人收回了同意，只保存、不再使用：${names}。`,
  withheldMine: (names: string) => `您收回了同意，单位不再使用：${names}。`,
  place: '改正写错的、收回同意',
  earlier: (values: string) => `原来写的：${values}`,
};

/** Having everything deleted that need not be kept (个人信息保护法 47). */
export const forgetWords = {
  title: '全部删除',
  note: '现在就删：姓名、手机号、所有设备的登录、“提醒”里的消息、收微信消息的同意、这台设备上没有提交的草稿。选了没有提交的文件，七天内自动删掉。',
  staysTitle: '下面的事项先留着，单位依法要保存，到期自动删除：',
  stays: (number: string, until: string) => `${number}：${until}`,
  account: '还有留着的事项，登录用的识别码也留着，不然您就找不到它们了；到期以后可以再来删。',
  nothingStays: '您没有需要保存的事项，登录用的识别码也一起删掉。',
  open: '还没有结束，照样办；结束以后按保存期算',
  act: '全部删除',
  sure: '真的要全部删除吗？',
  sureNote: '删掉的找不回来。还在办的事不受影响，以后的进展要再登录才看得到。',
};

/** One case as a text that a person reads: what was filed, what happened, who read it. */
export function caseAsText({ view, readings }: MyCase): string {
  const { state, answers, timeline, files } = view;
  const corrected = view.corrections.map(
    ({ field, was, right }) =>
      `${correctionWords.title}：${fieldName(state.kind, field)}，${correctionWords.changed(
        answerText(state.kind, field, was) || correctionWords.nothing,
        answerText(state.kind, field, right) || correctionWords.nothing,
      )}`,
  );
  const filed = answers ? whatWasFiled(answers).map(({ label, value }) => `${label}：${value}`) : [];
  const happened = timeline.map((entry) => {
    const said = whatWasSaid(entry).map(({ label, value }) => `${label}：${value}`);
    return [`${moment(entry.at)} ${eventText(entry)}（${author(entry.by, 'resident')}）`, ...said].join('\n');
  });
  return [
    `编号 ${state.number}`,
    ...filed,
    ...corrected,
    ...files.map(({ name }) => `附件：${name}`),
    '办理经过：',
    ...happened,
    '谁看过：',
    ...readings.map(readingText),
  ].join('\n');
}
