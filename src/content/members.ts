/** The people of an organisation, and how a duty ends. */
export const memberWords = {
  title: '本单位的工作人员',
  none: '还没有工作人员。',
  hasWeCom: '企业微信已绑定',
  noWeCom: '没有绑定企业微信',
  end: '结束任职',
  confirm: (name: string) => `结束${name}的任职？`,
  note: '结束以后，他手上没办完的事项会马上回到窗口，由别人接着办，期限照旧计算，不会因此耽误。他不能再看到这些事项。',
  done: (name: string, released: number) =>
    released === 0
      ? `已经结束${name}的任职。`
      : `已经结束${name}的任职，${released} 件事项回到了窗口，请尽快重新指派。`,
};

/** How staff are reached beyond the inbox, as an administrator sets it up. */
export const reachWords = {
  weCom: '企业微信',
  weComTitle: (name: string) => `${name}的企业微信`,
  userId: '企业微信账号',
  userIdHint:
    '企业微信管理后台“通讯录”里的“账号”，不是姓名，也不是手机号。保存以后，派给他的事会发到企业微信；晚上九点到早上七点半不发。',
  save: '保存',
  unbind: '解除绑定',
  robotTitle: '值班群机器人',
  robotOn: '已经设置。窗口来了新办件、快到期、已超期的，每十分钟合成一条发到群里，只写件数，不写人名和事由。',
  robotOff: '没有设置。窗口的提醒只在小程序里。',
  robotKey: '机器人的密钥',
  robotKeyHint: '群机器人地址里 key= 后面的那一串。保存以后不再显示，请不要发给别人。',
  removeRobot: '不再用这个机器人',
  wrong: '看起来不对，请对照着再抄一遍。',
};
