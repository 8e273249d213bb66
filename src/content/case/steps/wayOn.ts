/** What stands beside a wait, a delay or bad news: the way on. */
export const wayOnWords = {
  remedy: '不同意、没解决，还可以这样',
  remedyToo: '要是还不同意，可以这样',
  what: '怎么办',
  toWhom: '找谁',
  where: (name: string) => `${name}在哪里、电话多少`,
  lastDay: '期限',
  article: '依据',
  byThen: (day: string) => `最后一天：${day}`,
  lateToo: '最后一天已经过了，也还可以提。收不收由上一级决定，会书面告诉您理由。',
  late: '超过期限了，您可以这样',
  complain: '对办理的人不满意？',
  complainButton: '投诉',
  turn: '光问还不够？',
  turnNote: '您写过的内容会带过去，不用从头再写；两件事会互相关联。',
};
