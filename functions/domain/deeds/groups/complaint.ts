import { complaintDecides } from '../../decisions/decides';
import { toldDecidedElsewhere } from '../../deliveries/whoIsTold';
import type { Rules } from '../rule';

/** A complaint about legal aid, from whether it is accepted to the written answer (法律援助法 55, 56; 司法部令第149号). */
export const complaint: Pick<
  Rules,
  'declineComplaint' | 'askStatement' | 'recordStatement' | 'decideComplaint' | 'answerComplaint'
> = {
  declineComplaint: {
    by: ['supervisor'],
    cancelsDates: true,
    repeats: 'no',
    tells: toldDecidedElsewhere,
    receipt: '决定不予受理投诉',
    final: true,
    decides: { aidComplaint: complaintDecides.declineComplaint },
  },

  // Nobody of the one complained about is told by it: they have no standing here, and the bureau writes or rings.
  askStatement: {
    by: ['handler', 'dispatcher', 'supervisor'],
    repeats: 'no',
    tells: {},
    receipt: null,
    final: false,
  },

  recordStatement: {
    othersWords: true,
    by: ['handler', 'dispatcher', 'supervisor'],
    repeats: 'no',
    tells: {},
    receipt: null,
    final: false,
  },

  decideComplaint: {
    by: ['supervisor'],
    repeats: 'no',
    tells: { owner: 'progress', assignee: 'decision', desk: 'decision' },
    receipt: '对投诉作出处理决定',
    final: true,
    decides: { aidComplaint: complaintDecides.decideComplaint },
  },

  answerComplaint: {
    by: ['handler', 'dispatcher', 'supervisor'],
    repeats: 'no',
    tells: toldDecidedElsewhere,
    receipt: '书面答复投诉人',
    final: true,
    decides: { aidComplaint: complaintDecides.answerComplaint },
  },
};
