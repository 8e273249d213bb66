/** The words of the pages that are not a form and not a case. */
export const casesWords = {
  list: '我的事项',
  none: '您还没有提交过事项',
  noneNote: '提交以后，随时可以在这里看进度。',
};

export const inboxWords = {
  list: '提醒',
  none: '还没有提醒',
  fresh: '未读',
};

export const homeWords = {
  mine: '我的事项',
  all: '看全部事项',
  inbox: '提醒',
  me: '我的',
  urgent: '急事找谁',
  large: '大字版（长辈版）',
  staffDoor: '工作台',
  staffDoorNote: '工作人员办理群众事项',
  signIn: '登录',
};

export const meWords = {
  who: '我是谁',
  name: '姓名',
  noName: '没有登记',
  settings: '显示',
  large: '大字版（长辈版）',
  join: '我是工作人员',
  joinNote: '单位管理员给您的邀请码，填在这里。只能用一次。',
  code: '邀请码',
  joinButton: '加入',
  numbers: '常用电话',
  leave: '退出登录',
  leaveSure: '确定要退出吗？',
  leaveNote: '退出以后，这台设备上没有提交的草稿会一起删掉。已经提交的事项都还在。',
};
