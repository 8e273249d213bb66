/** What the public check page says. Whoever opens it has a paper in hand and perhaps nobody to ask. */
export const checkWords = {
  title: '回执核验',
  ask: '把回执上的文字（以 R2. 或 R1. 开头）粘贴到这里',
  check: '核验',
  genuine: '这张回执是真的',
  genuineNote: '它由掌上公共法律服务平台签发，下面的内容没有被改动过。',
  number: '事项编号',
  step: '证明的事',
  nth: (seq: number) => `（第 ${seq} 步）`,
  at: '时间',
  dues: '当时正在计算的期限',
  noDues: '没有',
  dueOn: (day: string) => `最晚 ${day}`,
  nextYear: '（跨年的日期，以国家公布的放假安排为准）',
  text: '内容指纹',
  textNote: '提交的文字只要改动一个字，指纹就不一样。当事人可以在手机里打开事项，点“查看回执”核对原文。',
  files: '附件指纹',
  false: '这张回执不能通过核验',
  falseNote: '可能是抄漏了、被改动过，或者不是本平台签发的。',
  whatNow: '怎么办',
  ways: [
    '请回到原来的二维码再扫一次，或者把回执文字完整地复制过来，一个字符都不能少。',
    '还是不行，请拨打 12348（免费），或者到当地公共法律服务中心，报出事项编号请工作人员核对。',
    '没有通过核验的回执，请不要当作凭证，也不要凭它付钱给任何人。法律援助和信访代办都不收费。',
  ],
  hotline: '拨打 12348',
  waiting: '这一步当天的总指纹还没有公布，第二天凌晨公布以后可以再来核对。',
  included: (day: string) => `这一步已经收进 ${day} 公布的总指纹：从那以后，谁也不能不留痕迹地改动它。`,
  contradicted: '和当天留存的记录对不上',
  contradictedNote:
    '回执的签名是真的，但是这一步当天留存的指纹和回执上的不一样，平台的记录可能被改动过。请保存好这张回执，拨打 12348 说明情况。',
  root: '当日总指纹',
  way: '从这一步算到总指纹的路径（RFC 9162）',
  place: (nth: number, count: number) => `当天 ${count} 步里的第 ${nth} 步`,
  roots: '看每天公布的总指纹',
} as const;

/** What the page of published roots says. */
export const rootsWords = {
  title: (year: string) => `每日总指纹（${year} 年）`,
  why: '每天凌晨，平台把前一天所有办理步骤的指纹合成一个总指纹，公布在这里。里面没有任何人的姓名和内容；公布以后，任何一步被改动、删掉，都会和它对不上。每一行的“累计指纹”把以前各天也连在一起，抄下一行，就等于留存了到那天为止的全部。',
  file: '下载这一年的文件（JSON）',
  none: '这一年还没有公布过。',
  columns: ['日期', '步数', '总指纹', '累计指纹'],
  year: (year: string) => `${year} 年`,
} as const;
