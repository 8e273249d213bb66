import type { NewCode } from '../../../functions/contract/numbers/codes';

const two = (value: number): string => String(value).padStart(2, '0');

/** A code on the screen, to be scanned by somebody else. */
export const codeWords = {
  label: '二维码，请对方扫一扫',
  left: (seconds: number) => `还有 ${Math.floor(seconds / 60)} 分 ${two(seconds % 60)} 秒，到时会自动换新的`,
  renewing: '正在换一个新的码',
  over: '这个码到时间了，没能换成新的。请看看网络，再试一次。',
};

/** What is said with each code. */
export const shownCodes: Record<NewCode['for'], { button: string; title: string; note: string }> = {
  case: {
    button: '出示事项码',
    title: '事项码',
    note: '请对方扫一扫，直接找到这件事。码里没有您的任何信息，没有权限的人扫了也打不开。',
  },
  mandate: {
    button: '出示委托码',
    title: '委托码',
    note: '请当事人用自己的手机扫一扫，看清楚您是谁、能做什么，再决定同不同意。别人扫了打不开。',
  },
  card: {
    button: '出示工作证',
    title: '我的工作证',
    note: '请对方扫一扫核对。把屏幕调到最亮，更容易扫上。任职一结束，这个码马上失效。',
  },
  receipt: {
    button: '出示回执码',
    title: '回执码',
    note: '请对方用微信扫一扫，直接核验这张回执。码里没有您的任何信息。',
  },
};

/** Beside the button by which an agent asks for the mandate face to face. */
export const askedHereWords = {
  title: '当面征求同意',
  note: '当事人就在身边时，出示委托码，请他（她）用自己的手机扫一扫。不在身边也没关系，已经在他（她）的手机里提醒了。',
};

export const cardWords = {
  door: '我的工作证',
  doorNote: '给群众扫码核对身份',
  none: '您现在的身份没有工作证。',
  title: '工作人员证件',
  name: '姓名',
  unit: '单位',
  role: '身份',
  area: '服务的地方',
  duty: '是否在岗',
  onDuty: '在岗（刚刚核对过）',
  photo: '工作人员照片',
  free: '办事不收费。谁收费，就举报谁。',
  report: '他收费，或者有别的问题',
};

export const reportWords = {
  title: '怎么反映',
  note: '可以打电话，也可以写下来。反映问题不影响您正在办的事。',
  write: '写下来反映',
};

export const scanWords = {
  scan: '扫一扫',
  scanNote: '扫工作人员出示的码、回执上的码，登录电脑',
  again: '再扫一次',
  invalid: '这个码打不开',
  invalidWhy:
    '可能是过期了，已经用过了，不是给您的，或者出示的人已经不在岗。请对方重新出示一个，当面再扫一次。',
  asStaff: '您现在用的是工作身份。如果这个码是给您本人的，请先换回居民身份，再扫一次。',
  notOurs: '这不是本平台的码',
  notOursWhy: '请扫工作人员手机上出示的码，或者回执上的码。遇到要您付钱、要验证码的，不要理会。',
  signIn: '登录以后打开',
  signInWhy: '有的码要登录以后才能打开。',
  home: '回到首页',
};

export const offerWords = {
  title: '有人请您委托他（她）代办',
  free: '代办不收一分钱。',
  may: '同意以后，他（她）可以',
  mayLines: ['看到您写的事情和材料', '替您整理材料、找部门、催办', '把每一步的结果告诉您'],
  mayNot: '他（她）不可以',
  mayNotLines: ['收钱、收礼', '替您决定结束这件事，或者替您放弃权利', '把您的事说给被反映的单位和别人'],
  until: '委托到哪一天',
  revoke: '您随时可以收回委托，收回马上生效。不同意也没关系，事情照样办。',
  agree: '同意由他（她）代办',
  notNow: '先不同意',
  agreed: '已经同意代办',
  agreedNote: '到期会自动结束。想提前收回，在事项里点“收回委托”。',
  see: '去看这件事',
  movedOn: '这件事刚刚有了变化，请再看一眼，确认以后再点同意。',
  gone: '现在不用您同意了：可能已经同意过，或者换了代办员。',
};
