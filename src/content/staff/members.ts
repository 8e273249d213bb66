/** The people of an organisation, and how a duty ends. */
export const memberWords = {
  title: '本单位的工作人员',
  none: '还没有工作人员。',
  hasWeCom: '企业微信已绑定',
  noWeCom: '没有绑定企业微信',
  end: '结束任职',
  confirm: (name: string) => `结束${name}的任职？`,
  note: '结束以后，他马上不能再用这个岗位：手上没办完的事项回到窗口，等着重新指派，期限照旧计算；他发的邀请码作废，排好的班撤下来。',
  leavesWhole: (others: string) => `已经不在本单位工作：另外的岗位（${others}）也一起结束`,
  done: (name: string, released: number) =>
    released === 0
      ? `已经结束${name}的任职。`
      : `已经结束${name}的任职，${released} 件事项回到了窗口，请尽快重新指派。`,
  changes: '岗位变动',
  changesNote: '谁来了、谁走了、谁办的，本单位的管理员和负责人都看得到。请看一看有没有不认识的。',
  joined: (name: string, role: string) => `${name}担任${role}`,
  ended: (name: string, role: string) => `${name}不再担任${role}`,
  joinedBy: (byName: string | null) => `${byName ?? '开通服务的人'}邀请`,
  endedBy: (byName: string | null) => `${byName ?? '开通服务的人'}办理`,
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
