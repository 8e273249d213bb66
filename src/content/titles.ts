// What stands in the bar of each page, by its folder: the phone's own bar takes it from the page's configuration.

/** Residents' pages. */
export const residentTitles = {
  apply: '申请法律援助',
  complain: '投诉律师或者机构',
  consult: '法律咨询',
  petition: '信访代办',
  sent: '交上的事',
  guides: '怎么办',
  acting: '帮办',
  data: '我的数据',
  helped: '我替谁办',
  helpers: '谁在替我办',
  readers: '谁看过我的事',
  offered: '帮办',
  together: '一起反映',
  join: '一起反映',
  signin: '登录',
  case: '事项',
  cases: '我的事项',
  check: '核验回执',
  eligible: '能不能申请援助',
  gone: '没有这一页',
  home: '公共法律服务',
  inbox: '提醒',
  leave: '快速离开',
  language: '蒙古文',
  lock: '密码',
  me: '我的',
  offices: '地址和电话',
  privacy: '隐私说明',
  receipt: '回执',
  recover: '用查询码找回',
  scan: '扫码结果',
};

/** Pages of those who work here. */
export const staffTitles = {
  assign: '指派',
  card: '我的工作证',
  case: '办理事项',
  places: '地址、电话、开门时间',
  profile: '我的专长和语言',
  queue: '窗口的事项',
  ratings: '群众评价',
  roster: '值班表',
  today: '今日工作',
};
