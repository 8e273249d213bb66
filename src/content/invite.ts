/** How an administrator lets staff in. */
export const inviteWords = {
  title: '邀请工作人员',
  name: '姓名',
  role: '让对方做什么',
  button: '生成邀请码',
  made: (name: string) => `请把邀请码告诉${name}，在“我的”里填上。只显示这一次，只能用一次。`,
  code: '邀请码',
  until: '有效期到',
};
