import type { PersonId } from '../../../contract/ids';
import { Refused } from '../../refused';
import { decidersAbove } from '../../standing/superiors';
import { above, inNobodysHands } from '../hands';
import type { Asking, Found, Hands, Rules } from '../rule';

/** Who was asked about. @throws Refused `unknown_person` when the choice stands for nobody of the staff */
function asked({ recused }: Found): NonNullable<Found['recused']> {
  if (!recused) throw new Refused('unknown_person');
  return recused;
}

/** The level above decides of the head of an office; where there is none, another head of it does. */
function handsOfAsking({ head, found }: Asking<'askRecusal'>): Partial<Hands> {
  const { personIds, isHead } = asked(found);
  const decider = isHead ? found.superior : undefined;
  const recusal = { personIds, decider: decider?.organisationId ?? null };
  return { recusal, overseer: decider ?? head.overseer };
}

/** Who steps aside: those the resident asked about, and those of the office whom the decision names. */
const steppingAside = ({
  head: { recusal },
  found: { called = [] },
}: Asking<'decideRecusal'>): PersonId[] => [...(recusal?.personIds ?? []), ...called];

const doesStepAside = (asking: Asking<'decideRecusal'>): boolean => {
  const { head, input } = asking;
  const { assignee } = head;
  return (
    input.outcome === 'stepsAside' && assignee !== null && steppingAside(asking).includes(assignee.personId)
  );
};

/** Somebody of the office steps aside whom nobody can name; where nobody else can have it, it stays. */
const leavesOffice = (asking: Asking<'decideRecusal'>): boolean =>
  asking.input.outcome === 'stepsAside' &&
  steppingAside(asking).length === 0 &&
  asking.found.superior !== undefined;

/**
 * Where it goes when the office cannot have it: its only head steps aside, and the one above that found so carries on; or
 * somebody of the office does whom nobody can name, and then it leaves that office.
 */
function deskAfter(asking: Asking<'decideRecusal'>): Partial<Hands> {
  const { head, found } = asking;
  const { recusal, overseer, against } = head;
  if (leavesOffice(asking)) return { desk: above(found, against), ...inNobodysHands, resume: null };
  const isHeadless = recusal?.decider !== null && found.hasOtherHead === false;
  return isHeadless && overseer ? { desk: overseer, overseer: null } : {};
}

function handsOfDeciding(asking: Asking<'decideRecusal'>): Partial<Hands> {
  const { head, input } = asking;
  const { recusal, aside } = head;
  if (input.outcome === 'stays' || !recusal) return { recusal: null };
  return {
    recusal: null,
    aside: [...new Set([...aside, ...steppingAside(asking)])],
    ...(doesStepAside(asking) && { ...inNobodysHands, resume: null }),
    ...deskAfter(asking),
  };
}

/** The resident asks staff with an interest to step aside, in any kind and at any stage (信访工作条例 28). */
export const recusal: Pick<Rules, 'askRecusal' | 'decideRecusal'> = {
  askRecusal: {
    by: ['owner', 'helper'],
    jointly: 'any',
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
    wordsFor: ['owner', 'party', 'supervisor', 'overseer', 'forwarder'],
    final: false,
  },

  decideRecusal: {
    by: ['supervisor', 'overseer', 'forwarder'],
    onlyBy: ({ personId, organisation }, { recusal: open }) =>
      open !== null &&
      !open.personIds.includes(personId) &&
      (open.decider === null || open.decider === organisation?.organisationId),
    openIn: 'everyOpenStatus',
    whyNot: ({ marks }) => (marks.includes('recusalAsked') ? null : 'wrong_status'),
    needs: ({ head, input: { names = [] } }) => [
      { find: 'otherHead', than: head.recusal?.personIds ?? [] },
      ...(names.length > 0 ? [{ find: 'called' as const, names }] : []),
      { find: 'superior', nearestFirst: decidersAbove(head) },
    ],
    whatIsWrong: ({ input: { names = [] }, found: { called = [] } }) =>
      called.length < names.length ? 'unknown_person' : null,
    leadsTo: (asking) => (doesStepAside(asking) || leavesOffice(asking) ? 'submitted' : asking.head.status),
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
