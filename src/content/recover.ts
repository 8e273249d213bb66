/** Asking without a name, and finding it again by the code. */
export const recoverWords = {
  title: '用查询码找回',
  intro: '不写名字提问以后，凭查询码看答复、接着问。查询码只有您知道，我们也查不到是谁的。',
  code: '查询码',
  codeHint: '照着抄下来的填，大小写、空格都没关系。',
  see: '看答复',
  bind: '放进我的办件',
  bindNote: '放进去以后，它就和您的微信连在一起，在“我的事项”里能看到，会提醒您；查询码就不再用了。',
  lost: '查询码丢了就找不回来，可以重新问一次，或者打 12348。',
  entry: '用查询码找回不写名字的提问',
  now: '您现在是凭查询码进来的，看到的是不写名字的那一件。',
  back: '回到我的微信',

  nameless: '不写名字提问',
  namelessNote: '不和您的微信连在一起，我们不知道是谁问的。提交以后给您一个查询码，凭它回来看答复。',
  filed: '已经收到',
  keep: '请抄下来，或者复制保存。只显示这一次，丢了就找不回来。',
  copy: '复制查询码',
  kept: '我抄好了，去看这件事',
};
