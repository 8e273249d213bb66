import type {
  PaperKind,
  ServiceView,
  ServiceWay,
  WhyOpened,
} from '../../../../functions/contract/case/papers';
import { dayText, moment } from '../../when';

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
  waiting: {
    byPhone: { resident: '点开看一看，就算送到了', staff: '还没有送达：当事人同意用手机收，点开就算' },
    onPaper: {
      resident: '可以点开看。点开不算送到，盖章的文书由办理单位送给您',
      staff: '还没有送达：当事人没有同意用手机收，请当面、邮寄送达，送到以后登记',
    },
  },
  failed: '文书没有打开，请再点一次。',
  blocked: '浏览器没有让新页面打开，请允许本网站弹出窗口，再点一次。',
} as const;

/** Why staff open a paper that says what may only be kept (个人信息保护法 47). */
export const whyOpened: Record<WhyOpened, string> = {
  service: '送给当事人本人',
  remedy: '审查异议、复议、诉讼要用',
  authority: '法院、检察院等依法调取',
  archive: '归档',
};

export const withheldWords = {
  label: '为什么要打开这份文书',
  hint: '当事人收回了对敏感个人信息的同意，这份文书里有这些内容，只能保存。选一项用途再打开，当事人看得到。',
};

/** What a resident is asked once: whether papers may come to their phone. Nothing hangs on the answer. */
export const phoneServiceWords = {
  title: '可以通过手机收文书吗？',
  asked: '决定书、告知书这些文书，可以在手机上送给您，也可以送纸质的。同意不同意，事情都照样办，期限也一样。',
  agreed: '您同意用手机收：在手机上点开一份文书，就算送到了。想改成要纸质的，随时可以。',
  declined: '您要纸质的：文书由办理单位当面交给您，或者邮寄。在手机上可以先看，不算送到。',
} as const;

/** The forms that are filled in for the resident while the step they ask for is open. */
export const draftWords: Partial<Record<PaperKind, string>> = {
  objection: '打开填好的异议申请书',
  reviewRequest: '打开填好的复查申请书',
  reReviewRequest: '打开填好的复核申请书',
};

/** Whether a paper reached the resident, how and when. */
export function serviceText(service: ServiceView, reader: 'resident' | 'staff'): string {
  if (service.state === 'waiting') return paperWords.waiting[service.byPhone ? 'byPhone' : 'onPaper'][reader];
  if (service.way === 'opened') return `已送达：${moment(service.at)} 在手机上打开`;
  return `已送达：${dayText(service.on ?? service.at.slice(0, 10))} ${serviceWays[service.way].label}`;
}
