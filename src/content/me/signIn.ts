import type { BrowserName } from '../../../functions/contract/people/scan';

/** On the page of a browser that nobody is signed in on. */
export const signInWords = {
  title: '登录',
  heading: '用微信扫码登录',
  textHeading: '用短信验证码登录',
  note: '不用密码，不用记账号。',
  steps: ['打开手机上的微信，点“扫一扫”，扫下面的码', '在手机上看清楚是不是这台设备', '点“是我，登录”'],
  code: '小程序码，请用微信扫一扫',
  left: (seconds: number) => `还有 ${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`,
  check: (figures: string) => `核对数字 ${figures.split('').join(' ')}，手机上应该一样`,
  opened: '手机上打开了，请在手机上点“是我，登录”',
  over: '这张码过了时间，或者手机上没有同意。可以换一张。',
  again: '换一张码',
  inAlready: '这台设备上已经登录了',
  goOn: '接着办',
  byText: '扫不了码，用短信登录',
  byScan: '用微信扫码登录',
  phone: '手机号',
  phoneHint: '只有近三个月在微信小程序里点过“用微信的手机号”的号码才收得到。',
  send: '发验证码',
  sent: (minutes: number) =>
    `要是这个号码确认过，验证码一会儿就到，${minutes} 分钟内有效。没有收到的，是没有确认过，请用微信扫码。`,
  typed: '六位验证码',
  typedHint: '谁要都不要给，工作人员也不会问您要。',
  enter: '登录',
  sendAgain: '没收到，再发一次',
  residentsOnly: '短信登录只能看自己的事、办自己的事；工作身份请在微信里用。',
  without: '不登录也能问律师：在首页可以不留姓名写下您的事。',
};

/** On the phone that scanned it. */
export const scanAskedWords = {
  title: '登录确认',
  heading: '是您要登录吗？',
  warning: '只有您自己打开的网页，才点“是我”。别人发给您的码、电话里叫您扫的码，都不要点。',
  browser: '哪台设备',
  site: '网址',
  check: '核对数字',
  at: '什么时候',
  network: '网络',
  same: '和这部手机在同一个网络',
  other: '和这部手机不在同一个网络（手机用流量时也会这样）',
  after: '登录以后，那台设备上能看您的事项、替您办事。工作身份不能在那里用。',
  yes: '是我，登录',
  no: '不是我',
  done: '那台设备上已经登录',
  doneNote: '不用了，就在那台设备上退出；也可以在“我的数据”里让它退出。',
  declined: '没有登录',
  declinedNote: '那个码已经作废。要是有人叫您扫的，请不要再理会。',
  home: '回到首页',
  nothing: '在手机上不用登录，打开就是您自己。要在电脑上登录，请扫电脑上的码。',
};

const systems: Record<BrowserName['system'], string> = {
  windows: 'Windows 电脑',
  mac: '苹果电脑',
  linux: 'Linux 电脑',
  android: '安卓手机',
  ios: '苹果手机',
  other: '一台设备',
};

const programs: Record<BrowserName['program'], string> = {
  chrome: 'Chrome 浏览器',
  edge: 'Edge 浏览器',
  firefox: 'Firefox 浏览器',
  safari: 'Safari 浏览器',
  weChat: '微信里的网页',
  other: '浏览器',
};

/** Windows 电脑，Edge 浏览器 */
export const browserText = ({ system, program }: BrowserName): string =>
  `${systems[system]}，${programs[program]}`;
