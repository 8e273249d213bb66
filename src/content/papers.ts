import type { PaperKind, ServiceView, ServiceWay } from '../../functions/contract/papers';
import { dayText, moment } from './when';

/** How a paper copy reached the resident, as staff record it. */
export const serviceWays: Record<Exclude<ServiceWay, 'opened'>, { label: string; note: string }> = {
  handed: { label: '当面交给本人', note: '请本人在送达回证上签名或者按手印。' },
  posted: { label: '邮寄，本人已经签收', note: '按签收的那一天登记。' },
  readAloud: { label: '念给本人听，并留下纸质文书', note: '用于看不了、不识字的人。' },
  leftWithFamily: { label: '交给同住的成年家属', note: '请家属签名，写明和本人的关系。' },
};

/** The card of papers on a case page. */
export const paperWords = {
  title: '文书',
  open: '打开文书',
  word: '下载 Word',
  record: '登记纸质送达',
  which: '要登记的文书',
  noneWaiting: '没有等着送达的文书。',
  waiting: { resident: '点开看一看，就算送到了', staff: '还没有送达' },
  failed: '文书没有打开，请再点一次。',
  blocked: '浏览器没有让新页面打开，请允许本网站弹出窗口，再点一次。',
  signOnPaper:
    '这件事涉及婚姻、赡养、抚养等人身关系。依照《电子签名法》第三条，这类文书要到窗口领取纸质的，亲手签名或者按手印。',
} as const;

/** The forms that are filled in for the resident while the step they ask for is open. */
export const draftWords: Partial<Record<PaperKind, string>> = {
  objection: '打开填好的异议申请书',
  reviewRequest: '打开填好的复查申请书',
  reReviewRequest: '打开填好的复核申请书',
};

/** Whether a paper reached the resident, how and when. */
export function serviceText(service: ServiceView, reader: 'resident' | 'staff'): string {
  if (service.state === 'waiting') return paperWords.waiting[reader];
  if (service.way === 'opened') return `已送达：${moment(service.at)} 在手机上打开`;
  return `已送达：${dayText(service.on ?? service.at.slice(0, 10))} ${serviceWays[service.way].label}`;
}
