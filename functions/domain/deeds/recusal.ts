import type { CaseHead } from '../case/case';
import { Refused } from '../refused';
import { decidersAbove } from '../standing/superiors';
import { inNobodysHands } from './hands';
import type { Asking, Found, Hands, Rules } from './rule';

/** Who was asked about. @throws Refused `unknown_person` when the choice stands for nobody of the staff */
function asked({ recused }: Found): NonNullable<Found['recused']> {
  if (!recused) throw new Refused('unknown_person');
  return recused;
}

/** The level above decides of the head of an office; where there is none, another head of it does. */
function handsOfAsking({ head, found }: Asking<'askRecusal'>): Partial<Hands> {
  const { personIds, isHead } = asked(found);
  const above = isHead ? found.superior : undefined;
  const recusal = { personIds, decider: above?.organisationId ?? null };
  return { recusal, overseer: above ?? head.overseer };
}

const isTheirs = ({ assignee, recusal }: CaseHead): boolean =>
  assignee !== null && (recusal?.personIds.includes(assignee.personId) ?? false);

const doesStepAside = ({ head, input }: Asking<'decideRecusal'>): boolean =>
  input.outcome === 'stepsAside' && isTheirs(head);

/** An office whose only head steps aside has nobody to decide: the one above that found so carries on. */
function handsOfDeciding(asking: Asking<'decideRecusal'>): Partial<Hands> {
  const { head, input, found } = asking;
  const { recusal, overseer, aside } = head;
  if (input.outcome === 'stays' || !recusal) return { recusal: null };
  const isHeadless = recusal.decider !== null && found.hasOtherHead === false;
  return {
    recusal: null,
    aside: [...new Set([...aside, ...recusal.personIds])],
    ...(doesStepAside(asking) && { ...inNobodysHands, resume: null }),
    ...(isHeadless && overseer && { desk: overseer, overseer: null }),
  };
}

/** The resident asks staff with an interest to step aside, in any kind and at any stage (信访工作条例 28). */
export const recusal: Pick<Rules, 'askRecusal' | 'decideRecusal'> = {
  askRecusal: {
    by: ['owner'],
    openIn: 'everyOpenStatus',
    whyNot: ({ marks }) => (marks.includes('recusalAsked') ? 'wrong_status' : null),
    needs: ({ head, input: { whom } }) => [
      { find: 'recused', whom },
      { find: 'superior', nearestFirst: decidersAbove(head) },
    ],
    hands: handsOfAsking,
    adds: ['recusalAsked'],
    repeats: 'round',
    tells: {
      owner: 'changeAsked',
      supervisors: 'changeAsked',
      overseers: 'changeAsked',
      desk: 'changeAsked',
    },
    receipt: '请求工作人员回避',
    acknowledged: true,
    // Whoever is asked about hears that they are, not why: nobody is to answer for having asked (信访工作条例 18, 46).
    wordsFor: ['owner', 'supervisor', 'overseer'],
    final: false,
  },

  decideRecusal: {
    by: ['supervisor', 'overseer'],
    onlyBy: ({ personId, organisation }, { recusal: open }) =>
      open !== null &&
      !open.personIds.includes(personId) &&
      (open.decider === null || open.decider === organisation?.organisationId),
    openIn: 'everyOpenStatus',
    whyNot: ({ marks }) => (marks.includes('recusalAsked') ? null : 'wrong_status'),
    needs: ({ head }) => [{ find: 'otherHead', than: head.recusal?.personIds ?? [] }],
    leadsTo: (asking) => (doesStepAside(asking) ? 'submitted' : asking.head.status),
    hands: handsOfDeciding,
    removes: ['recusalAsked'],
    repeats: 'no',
    tells: [
      { when: 'letGo', owner: 'decision', desk: 'arrived', duty: 'arrived', previous: 'reassigned' },
      { when: 'moved', owner: 'decision', desk: 'arrived' },
      { owner: 'decision', assignee: 'decision', desk: 'decision' },
    ],
    receipt: '对回避请求作出决定',
    final: false,
  },
};
