import * as z from './z';

/** A service the portal offers. A further kind is one more word here; the compiler then lists what it needs. */
export const CaseKind = z
  .enum(['consultation', 'legalAid', 'petition', 'aidComplaint'])
  .meta({ id: 'CaseKind' });
export type CaseKind = z.infer<typeof CaseKind>;

/** The five-step loop every case follows: 受理, 分流, 办理, 反馈, 结单. Residents see the step. */
export const Step = z.enum(['accept', 'route', 'handle', 'feedback', 'close']).meta({ id: 'Step' });
export type Step = z.infer<typeof Step>;

/** 居民, 帮办员, 律师, 代办员, 分流员, 负责人, 管理员. */
export const Role = z
  .enum(['resident', 'helper', 'lawyer', 'agent', 'dispatcher', 'supervisor', 'admin'])
  .meta({ id: 'Role' });
export type Role = z.infer<typeof Role>;

/** Roles held in an organisation and given by invitation; `helper`: of those who file for whoever is beside them (网格员, 法律明白人). */
export const StaffRole = Role.exclude(['resident']).meta({ id: 'StaffRole' });
export type StaffRole = z.infer<typeof StaffRole>;

/**
 * 公共法律服务中心, 法律援助机构, 司法局, 信访局, 律师事务所, 人民调解委员会, 职能部门; and those nobody of whom works here:
 * 人民法院, 人民检察院, 公安机关, 党委政法委, 纪检监察机关, 仲裁委员会, 党的组织部门.
 */
export const OrganisationKind = z
  .enum([
    'serviceCentre',
    'legalAidAgency',
    'justiceBureau',
    'petitionOffice',
    'lawFirm',
    'mediationCommittee',
    'department',
    'court',
    'procuratorate',
    'publicSecurity',
    'politicalLegal',
    'discipline',
    'arbitration',
    'partyOrganisation',
  ])
  .meta({ id: 'OrganisationKind' });
export type OrganisationKind = z.infer<typeof OrganisationKind>;

/** 市, 旗县区, 苏木乡镇街道, 嘎查村社区. */
export const AreaLevel = z.enum(['city', 'county', 'township', 'village']).meta({ id: 'AreaLevel' });
export type AreaLevel = z.infer<typeof AreaLevel>;

/**
 * What a person is to one case. A person may be several of these, or none. `candidate`: someone it is meant for, who
 * sees a summary until they have said that no interest of theirs stands against it, or until the resident has agreed
 * to them; `sender`: of the office that handed it over, while that is not accepted, or whose decision is being looked
 * at; `handedOver`: of that office once others answer for the case; `overseer`: of the level above, told because it is
 * late; `forwarder`: the supervisor who passes a sealed report on, and alone reads it here; `helper`: whom the resident lets act
 * for them; `onlooker`: whom they let see it; `party`: who joined the petition of another, and petitions with them.
 */
export const Standing = z
  .enum([
    'owner',
    'party',
    'helper',
    'onlooker',
    'handler',
    'candidate',
    'duty',
    'dispatcher',
    'supervisor',
    'sender',
    'handedOver',
    'overseer',
    'forwarder',
    'system',
  ])
  .meta({ id: 'Standing' });
export type Standing = z.infer<typeof Standing>;

/** Why someone is told something (product: notices). The words shown are fixed and neutral. */
export const NoticeKind = z
  .enum([
    'filed',
    'arrived',
    'urgent',
    'accepted',
    'assigned',
    'reassigned',
    'mandateAsked',
    'mandateAgreed',
    'mandateEnded',
    'materialsRequested',
    'materialsSupplied',
    'answered',
    'answerChanged',
    'promised',
    'message',
    'progress',
    'decision',
    'objection',
    'changeAsked',
    'endAsked',
    'transferred',
    'returned',
    'extended',
    'dateMoved',
    'dueSoon',
    'overdue',
    'escalated',
    'reopened',
    'closed',
    'withdrawn',
    'helped',
    'draftWaiting',
    'draftSentBack',
    'draftSigned',
  ])
  .meta({ id: 'NoticeKind' });
export type NoticeKind = z.infer<typeof NoticeKind>;

/** The language a resident wishes to be served in: Mandarin or Mongolian. */
export const ServiceLanguage = z.enum(['zh', 'mn']).meta({ id: 'ServiceLanguage' });
export type ServiceLanguage = z.infer<typeof ServiceLanguage>;

/** From where a member of staff opened a case. */
export const OpenedFrom = z
  .enum(['desk', 'mine', 'handled', 'notice', 'search', 'link'])
  .meta({ id: 'OpenedFrom' });
export type OpenedFrom = z.infer<typeof OpenedFrom>;
