import { ComplaintOutcome } from '../../../../functions/contract/kinds/aidComplaint';
import type { TimelineEntry } from '../../../../functions/contract/case/views';

const outcomes: Record<ComplaintOutcome, string> = {
  sanctioned: '投诉成立，已经处理',
  corrected: '投诉有道理，已经要求改正',
  noFault: '查过了，没有发现您说的问题',
};

/** What a complaint came to, once it is answered in writing. */
export function complaintNews(timeline: readonly TimelineEntry[]): string {
  const decided = timeline.filter(({ word }) => word === 'decideComplaint').at(-1);
  const { data } = ComplaintOutcome.safeParse(decided?.details['outcome']);
  return data ? outcomes[data] : '司法局书面答复您了';
}
