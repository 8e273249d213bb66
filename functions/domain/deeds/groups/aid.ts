import { aidDecides } from '../../decisions/decides';
import { toldDecided } from '../../deliveries/whoIsTold';
import { dayOf } from '../../clocks/day';
import { isWardUnheard } from './ending';
import { inNobodysHands } from '../hands';
import { dayProblem } from './passingOn';
import type { Rules } from '../rule';

/** Legal aid that was granted, from its lawyer to its closing file (法律援助法 46, 48, 55). */
export const aid: Pick<
  Rules,
  | 'begin'
  | 'signAgreement'
  | 'reportProgress'
  | 'reportGround'
  | 'askChange'
  | 'approveChange'
  | 'declineChange'
  | 'terminate'
  | 'recordReport'
  | 'recordEndSent'
  | 'recordCallBack'
  | 'conclude'
  | 'handInFile'
  | 'archive'
> = {
  begin: { by: ['handler'], repeats: 'no', tells: { owner: 'progress' }, receipt: null, final: false },

  signAgreement: {
    by: ['handler'],
    repeats: 'no',
    tells: { owner: 'progress' },
    receipt: null,
    final: false,
  },

  reportProgress: {
    by: ['handler'],
    repeats: 'no',
    tells: { owner: 'progress', desk: 'progress' },
    receipt: null,
    final: false,
  },

  reportGround: {
    by: ['handler'],
    repeats: 'no',
    tells: { supervisors: 'progress', desk: 'progress' },
    receipt: null,
    final: false,
  },

  askChange: {
    by: ['owner', 'helper'],
    hands: ({ head }) => ({ resume: head.status }),
    repeats: 'round',
    tells: { owner: 'changeAsked', supervisors: 'changeAsked', desk: 'changeAsked' },
    receipt: '申请更换承办人',
    acknowledged: true,
    final: false,
  },

  approveChange: {
    by: ['supervisor'],
    hands: () => ({ ...inNobodysHands, resume: null }),
    repeats: 'no',
    tells: { owner: 'decision', desk: 'arrived', previous: 'reassigned' },
    receipt: '同意更换承办人',
    final: false,
  },

  declineChange: {
    by: ['supervisor'],
    leadsTo: ({ head }) => head.resume,
    hands: () => ({ resume: null }),
    repeats: 'no',
    tells: { owner: 'decision', assignee: 'decision' },
    receipt: '不同意更换承办人',
    final: false,
  },

  terminate: {
    by: ['supervisor'],
    whatIsWrong: (asking) => {
      const { head, input } = asking;
      if (input.ground === 'askedToEnd') return isWardUnheard(asking) ? 'ward_not_heard' : null;
      // 法律援助法 49, 程序规定 23: what was ordered is not undone on what was known then.
      return head.marks.includes('ordered') && input.newFacts === undefined ? 'new_facts_needed' : null;
    },
    hands: ({ head: { status } }) => ({ resume: status === 'changeRequested' ? 'granted' : status }),
    removes: ['endAsked', 'endSent'],
    cancelsDates: true,
    repeats: 'no',
    tells: toldDecided,
    receipt: '决定终止法律援助',
    final: true,
    decides: { legalAid: aidDecides.terminate },
  },

  conclude: {
    by: ['handler'],
    removes: ['endAsked'],
    // 司法部令第148号: the day it ended is that on which the judgment, award or decision was received.
    needs: () => [{ find: 'assignment' }],
    whatIsWrong: ({ input: { on }, at, found: { assignedOn } }) => {
      if (on === undefined) return null;
      if (on > dayOf(at)) return 'date_in_future';
      return assignedOn !== undefined && on < assignedOn ? 'date_before_case' : null;
    },
    countsFrom: ({ input }) => input.on,
    repeats: 'no',
    tells: { owner: 'answered', desk: 'progress' },
    receipt: '办理结果',
    final: false,
  },

  recordReport: {
    by: ['handler', 'dispatcher', 'supervisor'],
    whyNot: ({ marks }) => (marks.includes('toReport') ? null : 'wrong_status'),
    whatIsWrong: ({ input: { on }, at }) => (on > dayOf(at) ? 'date_too_far' : null),
    removes: ['toReport'],
    repeats: 'no',
    tells: { supervisors: 'progress', desk: 'progress' },
    receipt: '报告未成年人受到侵害',
    final: false,
  },

  recordEndSent: {
    by: ['dispatcher', 'supervisor'],
    whyNot: ({ marks }) => (marks.includes('endSent') ? 'wrong_status' : null),
    whatIsWrong: ({ head, input: { on }, at }) => dayProblem(head, on, at),
    adds: ['endSent'],
    repeats: 'no',
    tells: { owner: 'progress' },
    receipt: '终止决定已经通知承办单位、函告办案机关',
    final: false,
  },

  recordCallBack: {
    by: ['dispatcher', 'supervisor'],
    whyNot: ({ marks }) => (marks.includes('calledBack') ? 'wrong_status' : null),
    adds: ['calledBack'],
    repeats: 'no',
    tells: {},
    receipt: null,
    final: false,
  },

  handInFile: {
    by: ['handler', 'dispatcher', 'supervisor'],
    repeats: 'no',
    tells: { desk: 'arrived' },
    receipt: null,
    final: false,
  },

  archive: {
    by: ['dispatcher', 'supervisor'],
    repeats: 'no',
    tells: { owner: 'closed', assignee: 'closed' },
    receipt: null,
    final: false,
  },
};
