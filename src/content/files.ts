import type { FileKind, FileRefusal, FileState, ScanState } from '../../functions/contract/case/files';

/** What a file is called by its kind; on its badge and in the names made for it. */
export const fileKinds: Record<FileKind, string> = {
  photo: '照片',
  pdf: 'PDF',
  word: 'Word',
  voice: '语音',
};

/** How far a file has come, to whoever reads the case. */
export const fileStates: Record<FileState, string> = {
  awaited: '还没有传到',
  received: '已收到',
  refused: '没有收下',
};

type Refusal = { why: string; next: string };

/** Why a file was not kept, and what to do about it. */
export const fileRefusals: Record<FileRefusal, Refusal> = {
  notWhatItSays: {
    why: '文件打不开，或者里面不是照片、PDF、Word、语音',
    next: '请重新拍照，或者另存一份再选。',
  },
  empty: { why: '文件是空的', next: '请看看原来的文件，重新选一次。' },
  tooLarge: { why: '文件超过 20 兆', next: '请分成几个，或者拍成照片再传。' },
  harmful: { why: '文件里查出了病毒', next: '不要再打开它。请把内容拍成照片再传。' },
  active: {
    why: '这份文件打开时会自动运行或者联网，里面可能有宏、脚本、附件，工作人员打开不安全',
    next: '请把内容拍成照片，或者打印成普通的 PDF 再传。',
  },
  neverCame: { why: '文件没有传完', next: '请在网络好的地方重新选一次。' },
};

/** Said to staff before they open it: nobody may take an unscanned file for a clean one. */
export const scanStates: Record<ScanState, string> = {
  clean: '查过毒，没有发现问题',
  notScanned: '没有查过毒',
};

/** Above files of which no scanner has looked at one, and once more before staff open it. */
export const unscannedWords = {
  title: '下面的文件没有查过毒',
  note: '这里没有装查毒程序，平台只看过文件的格式。文档请在单位装有杀毒软件的电脑上打开；来历不明的、要您启用宏或者输密码的，不要打开，请当事人拍照重传。',
  ask: (name: string) => `“${name}”没有查过毒，现在打开吗？`,
  open: '知道了，打开',
};

/** While it is on its way from this phone. */
export const onTheWayWords = {
  preparing: '正在准备',
  waiting: '排队等着上传',
  sending: (percent: number) => `正在上传 ${percent}%`,
  checking: '已经传到，正在检查',
  looking: '正在看传到了没有',
  notKnown: '现在连不上网络，不知道传到了没有',
  lost: '上次没有传完',
  lostNext: '请去掉它，重新选一次。',
  gone: '这个文件已经不在了',
  goneNext: '请去掉它，重新选一次。',
  offline: '网络断了，没有传上去',
  offlineNext: '有网络时点“再传一次”。',
  turnedAway: '文件暂时传不上去',
  turnedAwayNext: '请过几分钟点“再传一次”；也可以先去掉它把事情交上，以后再补。',
  goesOn: (count: number) => `还有 ${count} 个文件正在上传。请先不要关掉这个程序，可以看别的页面。`,
} as const;

/** Below the story of a form, and wherever a step takes files. */
export const attachWords = {
  label: '照片、文件、语音',
  hint: '能说明事情的都可以：合同、欠条、聊天记录、现场照片。不会写字的，可以录一段话。',
  list: '已经选的文件',
  photos: '拍照片或选照片',
  documents: '选文件（PDF、Word）',
  voice: '录一段话',
  count: (count: number, most: number) => `已选 ${count} 个，最多 ${most} 个`,
  sendNow: (count: number) => `还有 ${count} 个在路上，不用等，可以先提交。`,
  full: (most: number) => `最多 ${most} 个。要换，请先去掉几个。`,
  nameless: '不写名字的提问不能传文件：照片、语音里能认出您是谁。要传，请在上面改选“用我的微信问”。',
  signedOut: '登录以后才能传文件。',
  stuck: (names: string) => `${names}没有传上去。请再传一次，或者去掉它再提交；您写的内容都在。`,
  named: (name: string) => `“${name}”`,
  remove: '去掉',
  retry: '再传一次',
  removeOf: (name: string) => `去掉 ${name}`,
  retryOf: (name: string) => `再传一次 ${name}`,
} as const;

/** When nothing could be picked. */
export const pickProblems = {
  notTaken: '有的文件收不了，没有选上。能收：照片（JPG、PNG）、PDF、Word。',
  refusedCamera: '没有得到使用相机或者相册的许可。请点右上角“…”，在“设置”里打开，再试一次。',
  failed: '没有选上，请再试一次。',
} as const;

/** On the sheet where one speaks. */
export const recorderWords = {
  title: '录一段话',
  how: (seconds: number) =>
    `点下面的按钮，对着手机说。一段最长 ${seconds} 秒，到时间自己停；说不完可以再录一段。`,
  start: '开始录音',
  asking: '正在打开麦克风',
  stop: '说完了',
  running: (seconds: number, most: number) => `正在录音，${seconds} 秒，最长 ${most} 秒`,
  listen: '先听一听，再决定用不用。',
  keep: '就用这一段',
  again: '重新录',
} as const;

export type RecordTrouble = 'refused' | 'noMicrophone' | 'notHere' | 'failed';

/** Why nothing could be recorded, and what to do. */
export const recordTroubles: Record<RecordTrouble, string> = {
  refused:
    '没有得到使用麦克风的许可。微信里：点右上角“…”→“设置”，打开“麦克风”；浏览器里：点网址左边的图标，允许使用麦克风。然后再试一次。',
  noMicrophone: '这台设备没有找到麦克风。可以换一部手机录，或者把要说的写下来。',
  notHere: '这个浏览器不能录音。请在微信里打开，或者把要说的写下来。',
  failed: '没有录上，请再试一次。',
};

/** On the player. */
export const playerWords = {
  name: (seconds: number | null, nth: number) =>
    seconds === null ? `语音，第 ${nth} 段` : `语音，${seconds} 秒，第 ${nth} 段`,
  play: '播放',
  pause: '暂停',
  loading: '正在打开',
  failed: '这段语音播放不了，请再试一次。',
} as const;

/** On files that are read. */
export const openWords = {
  list: '附件',
  open: (name: string) => `打开 ${name}`,
  failed: '没有打开，请再试一次。',
  photo: (name: string) => `照片：${name}`,
} as const;

const units = [
  { unit: '兆', bytes: 1024 * 1024 },
  { unit: 'K', bytes: 1024 },
] as const;

/** A size as people say it. `bytes` of a file. */
export function sizeText(bytes: number): string {
  const scale = units.find((one) => bytes >= one.bytes);
  if (!scale) return `${bytes} 字节`;
  const value = bytes / scale.bytes;
  return `${value < 10 ? Math.round(value * 10) / 10 : Math.round(value)} ${scale.unit}`;
}
