import type { CaseAction } from '../../contract/deeds/actions';
import type { PaperKind } from '../../contract/case/papers';

type PaperRow = {
  /** Its official name. Those of legal aid stand in the ministry's list of forms (2023), whose fields we have not seen. */
  title: string;
  /** The word of its own number (发文字号); null for a form, which has none. */
  series: string | null;
  /** 送达: it decides something, or a date hangs on it, and so it has to reach the resident. */
  mustServe: boolean;
  /** Between offices, or kept by one: the resident is not shown it. */
  isInternal: boolean;
};

const shown = { mustServe: false, isInternal: false };
/** Filled in and handed in, or signed together: no number of its own. */
const form = (title: string): PaperRow => ({ ...shown, title, series: null });
/** Written by an office to another, or to a unit. */
const letter = (title: string, series: string): PaperRow => ({ ...shown, title, series });
/** Decided by an office, and brought to the resident. */
const served = (title: string, series: string): PaperRow => ({ ...letter(title, series), mustServe: true });
const internal = (row: PaperRow): PaperRow => ({ ...row, isInternal: true });

/** Every paper by its official name. 法律援助法 43, 48, 49; 信访工作条例 22, 23, 31-36; 司法部令第149号. */
export const paperTable: Record<PaperKind, PaperRow> = {
  receiptList: form('法律援助申请材料接收凭证'),
  aidApplication: form('法律援助申请表'),
  hardshipStatement: form('经济困难状况说明表'),
  materialsNotice: served('补充材料/说明通知书', '援补'),
  grant: served('给予法律援助决定书', '援决'),
  refusal: served('不予法律援助决定书', '援决'),
  assignment: letter('指派通知书', '援指'),
  lawyerChanged: letter('更换法律援助人员通知书', '援换'),
  termination: served('终止法律援助决定书', '援决'),
  endToUnit: letter('终止法律援助通知书', '援终通'),
  endToBody: letter('终止法律援助公函', '援终函'),
  aidLetter: letter('法律援助公函', '援函'),
  aidAuthority: form('授权委托书'),
  aidAgreement: form('委托代理/辩护协议'),
  closingReport: internal(form('结案报告表')),
  aidReview: internal(form('法律援助审查表')),
  progressRecord: internal(form('案件承办情况通报/报告记录')),
  changeRequest: form('更换法律援助人员申请（审批）表'),
  bodyAskedLetter: internal(letter('征询办案机关意见函', '援征函')),
  callBackRecord: internal(form('受援人回访记录表')),
  objection: form('法律援助异议申请书'),
  objectionDecision: served('法律援助异议审查决定书', '援异决'),
  mandate: form('信访代办委托书'),
  acceptance: served('信访事项受理告知书', '信受'),
  notAccepted: served('信访事项不予受理告知书', '信不受'),
  redirection: served('信访事项分类处理告知书', '信分'),
  transferNotice: served('信访事项转送告知书', '信转'),
  extension: served('信访事项延期办理告知书', '信延'),
  opinion: served('信访处理意见书', '信处'),
  settlement: form('信访事项和解（调解）协议书'),
  petitionReply: served('信访事项答复书', '信复'),
  reviewRequest: form('信访事项复查申请书'),
  reviewOpinion: served('信访事项复查意见书', '信复查'),
  reReviewRequest: form('信访事项复核申请书'),
  reReviewOpinion: served('信访事项复核意见书', '信复核'),
  petitionRegister: internal(form('信访事项登记表')),
  handOverLetter: internal(letter('信访事项转送（交办）函', '信转函')),
  petitionReport: internal(letter('信访事项办结报告', '信办')),
  consultRegister: internal(form('法律援助咨询登记表')),
  serviceReceipt: internal(form('送达回证')),
  complaintAcceptance: served('法律援助投诉受理通知书', '援诉受'),
  complaintNotAccepted: served('法律援助投诉不予受理通知书', '援诉不受'),
  complaintAnswer: served('法律援助投诉处理答复书', '援诉复'),
};

/** Forms that are offered filled in while the step they ask for is open to the resident. */
export const draftFor = {
  object: 'objection',
  askReview: 'reviewRequest',
  askReReview: 'reReviewRequest',
} as const satisfies Partial<Record<CaseAction, PaperKind>>;
