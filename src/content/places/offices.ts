import type { OrganisationKind } from '../../../functions/contract/words';

/** The page of all offices: whom one can go to, write to and ring. */
export const officeWords = {
  title: '地址和电话',
  entry: '附近各单位的地址和电话',
  entryNote: '想当面说、想寄材料、想打电话，看这里',
  area: '看哪个地方的',
  first: '您要找的',
  none: '这个地方还没有登记单位。先打 12348 问，免费。',
  outside: '不在本平台上，要自己去或者寄材料',
};

/** Where an administrator writes down where an office is found. */
export const placeWords = {
  title: '地址、电话、开门时间',
  entry: '地址、电话、开门时间',
  entryNote: '群众去哪里、打什么电话，在这里登记',
  note: '登记以后，办理页面、文书、电话本上都会用。谁在什么时候登记的，会记下来，不能改。',
  beside: '附近不在本平台上的机关，也由您登记：材料要寄到那里。',
  address: '地址',
  addressHint: '写到门牌、楼层、窗口，第一次来的人照着能找到。',
  postcode: '邮编',
  phone: '电话',
  phoneHint: '有人接的那一个，座机带区号。',
  phoneWrong: '电话号码好像不对。手机号是 11 位；座机请带区号，比如 0474-8888888。',
  hours: '开门时间',
  hoursHint: '照着门上写的写，比如：工作日 8:30—12:00、14:30—17:30。',
  save: '保存',
  saved: '已经保存。几分钟以后，各处都是新的。',
  edit: '登记、修改',
  editOf: (name: string) => `登记、修改${name}的地址和电话`,
  never: '还没有人登记过。',
  changed: (when: string, who: string) => `${when} 由 ${who} 登记`,
  somebody: '管理员',
};

/** What kind of office it is, in the words of somebody who has to find the right one. */
export const officeKinds: Record<OrganisationKind, string> = {
  serviceCentre: '什么法律上的事都能来问',
  legalAidAgency: '申请免费律师',
  justiceBureau: '管法律援助、律师，收异议和投诉',
  petitionOffice: '反映问题、要求解决',
  lawFirm: '律师事务所',
  mediationCommittee: '调解纠纷，不收钱',
  department: '主管部门',
  court: '立案、申请人身安全保护令',
  procuratorate: '控告、申诉',
  publicSecurity: '报案；急事打 110',
  politicalLegal: '政法委',
  discipline: '举报违纪违法；也可以打 12388',
  arbitration: '工资、劳动争议申请仲裁',
  partyOrganisation: '党组织',
};
