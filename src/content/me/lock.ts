const inWeChat = process.env.TARO_ENV === 'weapp';

/** The lock of four digits on what this device keeps of a person. */
export const lockWords = {
  page: '密码',
  enter: '输密码',
  goesOn: '输对了，接着看刚才那一页。',
  typed: (count: number, of: number) => `已输 ${count} 位，共 ${of} 位`,
  digits: '数字',
  erase: '删一位',
  forgot: '忘了',
  wrong: '不对，再输一次。',
  trying: '正在看对不对……',
  wait: (minutes: number) => (minutes < 60 ? `等 ${minutes} 分钟再输` : '等 1 小时再输'),
  waitNote: (wrong: number) => `输错 ${wrong} 次了，东西都在。`,
  left: (seconds: number) =>
    seconds < 60 ? `还有 ${seconds} 秒。` : `还有 ${Math.ceil(seconds / 60)} 分钟。`,

  byWords: '用恢复码打开',
  words: '恢复码',
  wordsHint: '设密码时抄下来的那一串，大小写、空格都没关系。',
  wordsWrong: '这个恢复码不对。',
  open: '打开',
  ring: '打 12348',
  lost: inWeChat
    ? '密码和恢复码都没有了，就从微信里删掉这个小程序再打开：写了没交的会没有，交上的都还在。'
    : '密码和恢复码都没有了，就在浏览器的设置里清掉这个网站的数据再打开：写了没交的会没有，交上的都还在，再登录就看得到。',

  title: '离开后要密码',
  note: '四个数字。离开这里，或者一分钟没看，再进来就要输；首页、电话和办事指南不用输。',
  not: inWeChat
    ? '拿着这部手机、把小程序删掉重新进的人，凭这个微信还是能看到交上的事；会拆手机的人也能一个一个试出四个数字。要防的是随手拿起来看的人。'
    : '会拆手机、电脑的人能一个一个试出四个数字。要防的是随手拿起来看的人。',
  choose: '想四个数字',
  chooseNote: '别用生日，也别用手机的开机密码。',
  again: '再输一次',
  differs: '两次不一样，重新来。',
  noDice: '这部手机上的微信太旧，设不了密码。请更新微信再来。',
  keep: '把恢复码抄下来',
  keepNote: '忘了密码，用它打开。只显示这一次；别和手机放在一起。',
  kept: '我抄好了',
  set: '设密码',
  isOn: '现在开着',
  isOff: '现在没有设',
  takeOff: '不要密码了',
};
