import type { CaseAction } from '../../../contract/deeds/actions';
import { limits } from '../../../contract/limits';
import type { CaseHead } from '../../case/case';
import { stepsOf } from '../../case/stepWords';
import { addMs } from '../../clocks/day';
import { Refused } from '../../refused';
import { inNobodysHands, senderOf } from '../hands';
import type { Asking, Rules } from '../rule';
import { isGivingOffice } from './intoHands';

const minuteMs = 60_000;

/** Words by which a case goes from one office to another, or stays where it came. */
const handingOver = [
  'transfer',
  'raise',
  'redirect',
  'insist',
  'sendBack',
  'accept',
  'allot',
] as const satisfies readonly CaseAction[];

/** The step that is taken back. @throws Refused `wrong_status` where there is none */
function givenIn({ found }: Asking<'unassign' | 'recall'>) {
  if (!found.given) throw new Refused('wrong_status');
  return found.given;
}

/** Whether the last step of these words was this one. */
function isLastOf(head: CaseHead, word: CaseAction, among: readonly CaseAction[]): boolean {
  const last = stepsOf(head, among)?.at(-1);
  return last !== undefined && stepsOf(head, [word])?.at(-1) === last;
}

/** Whether it was the last step there is. */
const isLastStep = (head: CaseHead, word: CaseAction): boolean =>
  stepsOf(head, [word])?.at(-1) === head.version;

/** What takes a case back from where it was given by mistake: a step of its own, with the dates as they ran before. */
export const takingBack: Pick<Rules, 'unassign' | 'recall'> = {
  unassign: {
    by: ({ assigners }) => assigners,
    onlyBy: isGivingOffice,
    whyNot: (head, at) => {
      if (head.assignee === null || !isLastStep(head, 'assign')) return 'wrong_status';
      return at <= addMs(head.updatedAt, limits.takeBackMinutes * minuteMs) ? null : 'period_over';
    },
    needs: () => [{ find: 'given', by: ['assign'] }],
    hands: () => inNobodysHands,
    restoresDates: (asking) => givenIn(asking).ended,
    cancelsDates: true,
    // Nobody had it: the days from the decision were neither kept nor missed.
    removes: (asking) => (givenIn(asking).from === 'granted' ? ['wasAssigned'] : []),
    repeats: 'round',
    tells: { owner: 'reassigned', previous: 'reassigned', duty: 'arrived' },
    receipt: null,
    final: false,
  },

  recall: {
    by: ['sender'],
    // What came back once, or was decided above, is not called back by a tap any more.
    whyNot: (head) => (head.returns > 0 || !isLastOf(head, 'transfer', handingOver) ? 'wrong_status' : null),
    needs: () => [{ find: 'given', by: ['transfer'] }],
    leadsTo: (asking) => givenIn(asking).from,
    hands: ({ head }) => ({ desk: senderOf(head), sender: null }),
    restoresDates: (asking) => givenIn(asking).ended,
    cancelsDates: true,
    repeats: 'round',
    // The office it went to by mistake was told that it came: it hears that there is nothing for it to do.
    tells: { owner: 'returned', assignee: 'progress', left: 'reassigned' },
    receipt: null,
    final: false,
  },
};
