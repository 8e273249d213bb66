/** How an administrator lets staff in. */
export const inviteWords = {
  title: '邀请工作人员',
  name: '姓名',
  role: '让对方做什么',
  button: '生成邀请码',
  made: (name: string) => `请把邀请码告诉${name}，在“我的”里填上。只显示这一次，只能用一次。`,
  code: '邀请码',
  until: '有效期到',
  open: '还没有用的邀请码',
  none: '没有等着用的邀请码。',
  about: (role: string, byName: string | null) => `${role}，${byName ?? '开通服务的人'}发的`,
  untilDay: (when: string) => `${when}以前有效`,
  revoke: '收回',
  revokeOf: (name: string) => `收回给${name}的邀请码`,
  revoked: '已经收回，这个邀请码不能再用了。',
};
