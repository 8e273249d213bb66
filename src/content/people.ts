import type { OrganisationKind, Role, ServiceLanguage, Standing } from '../../functions/contract/words';

export const roles: Record<Role, string> = {
  resident: '居民',
  helper: '帮办员',
  lawyer: '律师',
  agent: '代办员',
  dispatcher: '分流员',
  supervisor: '负责人',
  admin: '管理员',
};

/** Who did something to a case, seen from the case. */
export const standings: Record<Standing, string> = {
  party: '一起的人',
  owner: '当事人',
  helper: '帮办人',
  onlooker: '帮看的人',
  handler: '承办人',
  candidate: '拟承办人',
  duty: '值班人员',
  dispatcher: '分流员',
  supervisor: '负责人',
  sender: '转出单位',
  handedOver: '原转出单位',
  overseer: '上一级',
  forwarder: '转送人',
  system: '系统',
};

export const organisationKinds: Record<OrganisationKind, string> = {
  serviceCentre: '公共法律服务中心',
  legalAidAgency: '法律援助机构',
  justiceBureau: '司法局',
  petitionOffice: '信访局',
  lawFirm: '律师事务所',
  mediationCommittee: '人民调解委员会',
  department: '职能部门',
  court: '人民法院',
  procuratorate: '人民检察院',
  publicSecurity: '公安机关',
  politicalLegal: '党委政法委',
  discipline: '纪检监察机关',
  arbitration: '仲裁委员会',
  partyOrganisation: '党委组织部门',
};

export const languages: Record<ServiceLanguage, string> = {
  zh: '普通话',
  mn: '蒙古语',
};
