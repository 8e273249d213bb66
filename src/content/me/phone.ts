/** The person's own phone number, given for messages (个人信息保护法 14: for what, and how to take it back). */
export const phoneWords = {
  title: '我的手机号',
  why: '微信消息发不到的时候，给您发短信。不填也能办事。短信里只写“有新进展”，不写您的事。',
  byWeChat: '用微信绑定的手机号',
  byHand: '手机号',
  save: '保存手机号',
  now: '现在的号码',
  /** Typed, and nobody has answered under it yet. */
  notAnswered: '这个号码还没有确认是您的，先不发短信。要紧的事，提醒里看得到，办理单位也会打电话告诉您。',
  howAnswered:
    '确认的办法：在微信里打开小程序，到这里点“用微信绑定的手机号”。办理单位打这个电话，您接了，也算确认。',
  answered: '已经确认是您的',
  state: '确认了没有',
  drop: '删掉手机号',
  dropNote: '删掉以后不再发短信，微信消息照常。每件事里您写过的电话不受影响。',
  refusedByWeChat: '没有拿到手机号，可以自己写上。',
};
