import { commonWords } from '../../papers/commonWords';

/** Letters to units and to the bodies that deal with a case, and what is signed with the lawyer. 法律援助法 20-22, 46-50. */
export const letterWords = {
  decision: '决定文号',
  applicant: '代为申请的人',
  unit: '承办单位',
  lawyer: '承办人',
  body: '办案机关',
  cause: '案由',
  stage: '案件阶段',
  formOfAid: '援助形式',
  bodyUnknown: '　　　　　　　　　　　　（办案机关，发出前填写）',
  ended: (day: string, recipient: string, matter: string, number: string) =>
    `${recipient}就“${matter}”获得法律援助一事，本机构已于${day}作出《终止法律援助决定书》（${number}），决定终止法律援助。`,
  endedGround: (ground: string) => `终止的情形：${ground}。`,
  toUnit: [
    '请承办人停止办理，把已经办到哪一步、有哪些日期快到，告诉受援人和本机构。',
    '请妥善保管案卷材料，按本机构的要求交回。',
    '受援人可以向司法行政部门提出异议；司法行政部门责令改正的，本机构会另行通知继续办理。',
  ],
  toBody: '自上述决定作出之日起，原指派的法律援助人员不再以法律援助人员的身份参与该案。特此函告。',
  endBasis: '《法律援助法》第四十八条',
  introduced: (recipient: string, matter: string) =>
    `${recipient}就“${matter}”申请法律援助，本机构已经决定给予法律援助，并指派下列人员承办，请予接洽、支持。`,
  noFee: '承办人不向受援人收取任何费用（《法律援助法》第二十条）。',
  authorises: (name: string, unit: string) =>
    `委托人就下列法律援助事项，委托${unit}${name}作为代理人（辩护人）。本委托不收费。`,
  authorisesUnknown: '委托人就下列法律援助事项，委托下列人员作为代理人（辩护人）。本委托不收费。',
  powers: '代理权限（在要委托的项目前打勾；刑事辩护不用选）',
  power: [
    '一般代理：代为起诉、应诉、提出申请，提供证据，参加庭审、调解、仲裁，签收文书',
    '特别授权：代为承认、放弃、变更请求，进行和解，提起反诉或者上诉',
  ],
  until: '委托期限：自签名之日起，至本事项办结或者委托人收回委托之日止。',
  agreed: '受援人和承办单位就下列法律援助事项，约定如下：',
  agreement: [
    '承办单位安排承办人为受援人提供法律援助，不收取任何费用和财物（《法律援助法》第二十条）。',
    '承办人及时办理，没有正当理由不拒绝、不拖延、不终止；随时把进展告诉受援人（《法律援助法》第四十六条）。',
    '承办人对知道的国家秘密、商业秘密和个人隐私保密（《法律援助法》第二十一条）。',
    '受援人如实说明情况，及时提供证据和材料，协助、配合办案（《法律援助法》第四十七条）。',
    '受援人可以了解进展，可以请求更换承办人；承办人不依法履行职责的，可以投诉（《法律援助法》第五十五条）。',
    '有法律规定的终止情形的，由法律援助机构作出书面决定，受援人可以提出异议（《法律援助法》第四十八条、第四十九条）。',
  ],
  copies: '本协议一式三份，受援人、承办单位、法律援助机构各一份。',
  signAgreement: ['受援人签名或者按手印：', '承办单位（盖章）、承办人签名：', commonWords.day],
  signAuthority: ['委托人签名或者按手印：', '受托人签名：', commonWords.day],
  result: '办理结果',
  days: ['申请日期', '决定日期', '指派日期', '结案日期'],
  fileList: '随卷的材料',
  workerSigns: ['承办人签名：', '承办单位（盖章）：', commonWords.day],
} as const;
