import { repliesTo, type OutsideQuestion, type OutsideReply } from '../../../contract/deeds/outside';
import type { Day, Instant } from '../../../contract/ids';
import type { CaseStatus } from '../../../contract/kinds';
import type { ProblemCode } from '../../../contract/problems';
import type { CaseHead } from '../../case/case';
import { isPerforming, performing, type Mark } from '../../case/marks';
import { dayOf } from '../../clocks/day';
import { disciplineOf } from '../../standing/superiors';
import { kindOfOrganisation } from '../../standing/routing';
import { above, askedOutside, goingTo, toBody } from '../hands';
import { afterObjection, orderedMark } from './review';
import type { Hands, Rules } from '../rule';

/** What happened, happened between the filing and today. */
export const dayProblem = ({ filedAt }: CaseHead, on: Day, at: Instant): ProblemCode | null => {
  if (on < dayOf(filedAt)) return 'date_in_past';
  return on > dayOf(at) ? 'date_too_far' : null;
};

const isAsked = ({ outside }: CaseHead, ...questions: OutsideQuestion[]): boolean =>
  outside !== null && questions.includes(outside.question);

/** Where an answer leads, by what was asked. */
function answered(head: CaseHead, outcome: OutsideReply): CaseStatus | null {
  if (outcome === 'redo') return 'accepted';
  if (outcome === 'outOfTime') return isPerforming(head) ? 'performing' : 'closed';
  switch (head.outside?.question) {
    case undefined:
      return null;
    case 'handling':
      if (outcome !== 'returned') return 'redirected';
      return head.marks.includes('sealed') ? 'submitted' : 'registered';
    case 'review':
      return 'reviewGiven';
    case 'reReview':
      return isPerforming(head) ? 'performing' : 'reReviewGiven';
    case 'objection':
      return afterObjection(head, outcome === 'upheld' ? 'upheld' : 'corrected');
  }
}

/** What was reviewed here and is to be done again goes to the body that gave the opinion; reviewed outside, it lies there. */
function deskAfter(head: CaseHead, outcome: OutsideReply): Partial<Hands> {
  const { desk, sender, marks, outside } = head;
  if (outcome === 'redo')
    return isAsked(head, 'reReview') && !marks.includes('reviewedOutside')
      ? { desk: sender ?? desk, sender: desk, outside: null }
      : { outside: null };
  if (outcome === 'returned') return { outside: null };
  // Whose answer it was stands beside it: it may come on that body's own paper.
  if (isAsked(head, 'objection')) return { outside: outcome === 'upheld' ? outside : null, resume: null };
  return { outside };
}

const reviewMarks: readonly Mark[] = ['remedyOutside', 'reviewedOutside', 'late'];

/**
 * A matter, a request for review or an objection that a body outside the tree has to deal with (信访工作条例 22, 31, 35, 36;
 * 法律援助法 49). Whoever passed it on remains its holder here: sends it, finds out that it has come, and brings the answer.
 */
export const passingOn: Pick<
  Rules,
  'forward' | 'recordPost' | 'recordReceipt' | 'receiveReply' | 'recordReply'
> = {
  // 信访工作条例 22: what is for the discipline inspection 应当转送; 30: and nobody else learns of it.
  forward: {
    by: ['forwarder'],
    needs: ({ head, input: { organisationId: id } }) =>
      id === undefined ? [{ find: 'superior', ...disciplineOf(head) }] : [{ find: 'organisation', id }],
    whatIsWrong: ({ input: { organisationId: id } }) =>
      id !== undefined && kindOfOrganisation(id) !== 'discipline' ? 'unknown_organisation' : null,
    hands: ({ head, input, found }) => {
      const body = input.organisationId === undefined ? above(found, head.against) : goingTo(head, found);
      return askedOutside(body, 'handling');
    },
    notes: ({ found }) => toBody(found.superior ?? found.organisation),
    repeats: 'round',
    tells: { owner: 'transferred' },
    receipt: '转送纪检监察机关',
    final: true,
  },

  recordPost: {
    by: ['handler', 'dispatcher', 'supervisor', 'forwarder'],
    whatIsWrong: ({ head, input, at }) => dayProblem(head, input.on, at),
    repeats: 'round',
    tells: { owner: 'progress', assignee: 'progress', desk: 'progress' },
    receipt: '材料已经送往有关机关',
    final: false,
  },

  recordReceipt: {
    by: ['handler', 'dispatcher', 'supervisor', 'forwarder'],
    whatIsWrong: ({ head, input, at }) => dayProblem(head, input.on, at),
    repeats: 'no',
    tells: { owner: 'progress', assignee: 'progress' },
    receipt: '有关机关已经收到材料',
    final: false,
  },

  receiveReply: {
    by: ['owner', 'handler', 'dispatcher', 'supervisor', 'forwarder'],
    ownersAlone: 'receives',
    whyNot: ({ outside, marks }) => (outside && marks.includes('unreceived') ? null : 'wrong_status'),
    whatIsWrong: ({ head, input, at }) => dayProblem(head, input.on, at),
    removes: ['unreceived'],
    countsFrom: ({ input }) => input.on,
    repeats: 'no',
    tells: { owner: 'progress', assignee: 'progress' },
    receipt: '收到上一级机关的书面答复',
    evenIfAsked: true,
    final: false,
  },

  recordReply: {
    othersWords: true,
    by: ['handler', 'dispatcher', 'supervisor', 'forwarder'],
    whatIsWrong: ({ head, input, at }) => {
      const { outside } = head;
      if (!outside || !repliesTo[outside.question].includes(input.outcome)) return 'not_that_question';
      return dayProblem(head, input.on, at);
    },
    leadsTo: ({ head, input }) => answered(head, input.outcome),
    hands: ({ head, input }) => deskAfter(head, input.outcome),
    adds: ({ head, input }) => {
      if (input.outcome === 'corrected') return orderedMark('corrected');
      return isAsked(head, 'review') && input.outcome !== 'redo' && input.outcome !== 'outOfTime'
        ? ['reviewedOutside']
        : [];
    },
    removes: ({ head, input }) =>
      input.outcome === 'redo'
        ? [...reviewMarks, ...performing, 'extended']
        : isAsked(head, 'handling')
          ? []
          : ['remedyOutside', 'late', 'objecting'],
    repeats: 'round',
    tells: { owner: 'decision', assignee: 'decision', desk: 'decision', sender: 'decision' },
    receipt: '有关机关的答复',
    final: false,
  },
};
