import { actionInputs } from '../../../../functions/contract/deeds/actions';
import type { TimelineEntry } from '../../../../functions/contract/case/views';
import type { Remedy } from '../words';
import { complaintGrounds } from './decisions';

/** After the written answer: what other laws leave open, and that it is theirs to say whether they take it. */
export const afterAnswer: Remedy = {
  what: '认为答复侵犯了您的权益，可以申请行政复议，或者到法院起诉',
  toWhom: '司法局的本级政府（行政复议机构），或者人民法院；受不受理由它们依法决定',
  lastDay: '复议：知道之日起六十日内；起诉：知道之日起六个月内。',
  article: '《行政复议法》第二十条；《行政诉讼法》第四十六条',
};

/** Where to go with what was not accepted, as the bureau said it. */
export function notAccepted(timeline: readonly TimelineEntry[]): Remedy | undefined {
  const declined = timeline.filter(({ word }) => word === 'declineComplaint').at(-1);
  const { data } = actionInputs.declineComplaint.safeParse(declined?.details);
  return (
    data && {
      what: `没有受理，因为：${complaintGrounds[data.ground].label}。不同意的，可以请求重新看一看`,
      toWhom: data.door,
      lastDay: '请求重新看一看：早提早办，晚了也收。有新的事实，随时可以作为新的投诉再提。',
      article: '《法律援助法》第五十五条，《法律援助投诉处理办法》（司法部令第149号）',
    }
  );
}
