import type { ComplaintGround, ComplaintOutcome } from '../../../../functions/contract/kinds/aidComplaint';
import type { Cited } from '../words';

type Text = Omit<Cited, 'article'>;

/** Why a complaint is not accepted (司法部令第149号). */
export const complaintGrounds: Record<ComplaintGround, Text> = {
  answeredBefore: {
    label: '同一件事已经查过、答复过',
    note: '没有新的事实和理由。有新的，应当受理。',
  },
  otherProcedure: {
    label: '应当走别的程序',
    note: '正在或者应当由法院、仲裁、行政复议处理。写清楚是哪一个、去哪里。',
  },
  notAboutAid: {
    label: '说的不是法律援助里的事',
    note: '例如自己花钱请的律师。写清楚该找谁，例如律师协会。',
  },
};

/** What a complaint comes to. */
export const complaintOutcomes: Record<ComplaintOutcome, Text> = {
  sanctioned: { label: '属实，依法处罚或者处分', note: '写明依据和处理的内容。' },
  corrected: { label: '属实或者部分属实，批评教育、限期整改', note: '写明改什么、什么时候改完。' },
  noFault: { label: '没有查实违法违规', note: '必须写明查了什么、为什么得出这个结论。' },
};
