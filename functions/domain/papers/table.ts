import type { CaseAction } from '../../contract/actions';
import type { PaperKind } from '../../contract/papers';

type PaperRow = {
  /** Its official name. */
  title: string;
  /** Its number in 司法部《法律援助文书格式》(2023); null where there is none. */
  format: number | null;
  /** 送达: it decides something, or a date hangs on it, and so it has to reach the resident. */
  mustServe: boolean;
};

const written = (title: string, format: number | null = null): PaperRow => ({
  title,
  format,
  mustServe: false,
});
const served = (title: string, format: number | null = null): PaperRow => ({
  title,
  format,
  mustServe: true,
});

/** Every paper by its official name. 法律援助法 43, 48, 49; 信访工作条例 22, 23, 31-36. */
export const paperTable: Record<PaperKind, PaperRow> = {
  receiptList: written('法律援助申请材料接收凭证', 5),
  aidApplication: written('法律援助申请表', 2),
  hardshipStatement: written('经济困难状况说明表', 4),
  materialsNotice: served('补充材料/说明通知书', 6),
  grant: served('给予法律援助决定书', 9),
  refusal: served('不予法律援助决定书', 10),
  assignment: written('指派通知书', 11),
  lawyerChanged: written('更换法律援助人员通知书', 17),
  termination: served('终止法律援助决定书', 18),
  objection: written('法律援助异议申请书'),
  objectionDecision: served('法律援助异议审查决定书', 20),
  mandate: written('信访代办委托书'),
  acceptance: served('信访事项受理告知书'),
  notAccepted: served('信访事项不予受理告知书'),
  redirection: served('信访事项分类处理告知书'),
  transferNotice: served('信访事项转送告知书'),
  extension: served('信访事项延期办理告知书'),
  opinion: served('信访处理意见书'),
  petitionReply: served('信访事项答复书'),
  reviewRequest: written('信访事项复查申请书'),
  reviewOpinion: served('信访事项复查意见书'),
  reReviewRequest: written('信访事项复核申请书'),
  reReviewOpinion: served('信访事项复核意见书'),
};

/** Forms that are offered filled in while the step they ask for is open to the resident. */
export const draftFor = {
  object: 'objection',
  askReview: 'reviewRequest',
  askReReview: 'reReviewRequest',
} as const satisfies Partial<Record<CaseAction, PaperKind>>;
