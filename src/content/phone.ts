/** The person's own phone number, given for messages (个人信息保护法 14: for what, and how to take it back). */
export const phoneWords = {
  title: '我的手机号',
  why: '微信消息发不到的时候，给您发短信。不填也能办事。短信里只写“有新进展”，不写您的事。',
  byWeChat: '用微信绑定的手机号',
  byHand: '手机号',
  save: '保存手机号',
  now: '现在的号码',
  drop: '删掉手机号',
  dropNote: '删掉以后不再发短信，微信消息照常。办件里您写过的电话不受影响。',
  refusedByWeChat: '没有拿到手机号，可以自己写上。',
};
