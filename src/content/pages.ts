/** The words of the pages that are not a form and not a case. */
export const casesWords = {
  list: '我的事项',
  running: '在办',
  over: '办完',
  yours: (count: number) => `轮到您·${count} 件`,
  others: (count: number) => `别人在办·${count} 件`,
  overList: '办完的',
  noRunning: '没有在办的事项',
  noOver: '还没有办完的事项',
  drafts: '还没发出',
  none: '还没有事项',
  noneNote: '有事就说一声。办到哪一步、谁在办，都会写在这里。',
  say: '说说您的事',
  find: '用查询码找回',
};

export const inboxWords = {
  list: '提醒',
  none: '还没有提醒',
  noneNote: '您的事有了新进展，会在这里说。',
  fresh: '还没看',
  toMend: (reason: string, about: string) => `要改：${reason}（${about}）`,
  signedIn: '有人用短信登录了您的账号',
  signedInNote: '凭发到您手机上的验证码，在浏览器里登录的。是您自己就不用管；不是，点开把那台设备退出去。',
  wechat: '微信里的提醒只写“有新进展”。是什么事，打开这里才看得到。',
};

/** On whatever is read aloud. */
export const speakWords = { listen: '读给我听', quiet: '停下，不读了' };

/** The way to the guides: their own words come with their pages. */
export const guideEntry = { title: '常遇到的事，怎么办', note: '欠工资、离婚、草场、车祸……' };

export const homeWords = {
  title: '您遇到了什么事？',
  note: '律师看了会答复您。不收钱，可以不留姓名。',
  ask: '说说您的事',
  hint: '比如：老板欠我四个月工资……',
  place: '您在哪个旗县',
  speak: '说给我听',
  write: '写下来',
  goOn: (when: string, kind: string) => `接着写 ${when} 那件${kind}`,
  goOnHidden: '接着写没写完的',
  allDrafts: '全部草稿',
  mine: '我的事项',
  all: (count: number | null) => (count === null ? '全部' : `全部 ${count} 件`),
  people: '想马上跟人说',
  morePlaces: '更多电话和地址',
  morePlacesNote: '法院、仲裁委、妇联……',
  elder: '长辈版',
  plain: '普通版',
  staffDoor: '工作台',
  staffDoorNote: '工作人员办理群众事项',
  signInTitle: '看办到哪一步了',
  signIn: '登录',
};

export const meWords = {
  title: '我的',
  large: '长辈版',
  largeNote: '字更大，一屏少放几样',
  privately: '别人看不到',
  further: '更多',
  join: '我是工作人员',
  joinOthers: '有人请我一起反映',
  joinOthersNote: '输对方告诉您的 6 位号',
  joinNote: '单位管理员给您的邀请码，填在这里。只能用一次。',
  code: '邀请码',
  joinButton: '加入',
  numbers: '常用电话',
  leave: '退出登录',
  leaveSure: '确定要退出吗？',
  leaveNote: '退出以后，这台设备上没有提交的草稿会一起删掉。已经提交的事项都还在。',
};
