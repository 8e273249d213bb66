import { lifecycles } from '../../kinds/lifecycles';
import { toldBack, toldFree, toldHandedOn, toldMandateAsked } from '../../deliveries/whoIsTold';
import { standsInFor } from '../../standing/deputy';
import { givingOffice } from '../../standing/givingOffice';
import { decidersAbove } from '../../standing/superiors';
import { Refused } from '../../refused';
import { apartFrom, givenTo, inNobodysHands, letsGo, takenBy } from '../hands';
import type { Rules } from '../rule';

/** What only the one whom the case was given to can say, and no colleague on duty for them. */
const theirOwnWord: Rules['declareConflict']['onlyBy'] = (actor, { assignee }) =>
  actor.personId === assignee?.personId;

/** Of a kind whose people are one office's, that office alone. */
export const isGivingOffice: NonNullable<Rules['assign']['onlyBy']> = ({ organisation }, head) =>
  !lifecycles[head.kind].assignedByGivingOffice || organisation?.organisationId === givingOffice(head);

/** Into whose hands a case comes inside an office, and who is kept from it. */
export const intoHands: Pick<
  Rules,
  'take' | 'assign' | 'handToColleague' | 'declareNoConflict' | 'declareConflict' | 'nameOtherSide'
> = {
  take: {
    by: ['duty', 'candidate'],
    whyNot: ({ assignee, marks }) =>
      assignee === null || marks.includes('escalated') ? null : 'wrong_status',
    needs: () => [{ find: 'ownInterest' }],
    hands: ({ actor, found }) => ({ assignee: takenBy(actor, found), mandateUntil: null }),
    adds: ['cleared'],
    repeats: 'no',
    tells: [toldMandateAsked, { owner: 'assigned', previous: 'reassigned' }],
    receipt: null,
    final: false,
  },

  assign: {
    by: ({ assigners }) => assigners,
    onlyBy: isGivingOffice,
    needs: ({ input }) => [{ find: 'carrier', personId: input.personId }],
    hands: ({ head, found }) => ({ assignee: givenTo(head, found), mandateUntil: null }),
    adds: ({ head: { status } }) => (status === 'granted' ? ['wasAssigned'] : []),
    // Given anew, even to the same person, it is asked for anew.
    removes: ['cleared', 'mandated'],
    repeats: ({ assignee }) => (assignee === null ? 'no' : 'round'),
    tells: [toldMandateAsked, { owner: 'assigned', assignee: 'assigned', previous: 'reassigned' }, toldBack],
    receipt: null,
    final: false,
  },

  // Of legal aid it is the agency that appoints who follows: its lifecycle has no such move.
  handToColleague: {
    by: ['handler'],
    // Whoever stands in does their work, and gives none of it away.
    onlyBy: theirOwnWord,
    needs: ({ input }) => [{ find: 'carrier', personId: input.personId }],
    // Whom it is handed to has to be another: who has it already keeps it.
    hands: ({ head, input, found }) => {
      if (input.personId === head.assignee?.personId) throw new Refused('unknown_person');
      return { assignee: givenTo(head, found), mandateUntil: null };
    },
    // Whoever gets it declares for themself, and the resident agrees to them anew.
    removes: ['cleared', 'mandated'],
    repeats: 'round',
    tells: [toldMandateAsked, { owner: 'assigned', assignee: 'assigned' }, toldBack],
    receipt: null,
    final: false,
  },

  // Whoever stands in for the one who has it says it of themself; whether something stands against them was not asked when it was given.
  declareNoConflict: {
    by: ['candidate'],
    onlyBy: (actor, head) => theirOwnWord(actor, head) || standsInFor(actor, head) !== null,
    needs: ({ head, actor }) => (actor && standsInFor(actor, head) ? [{ find: 'ownInterest' }] : []),
    hands: ({ head, actor, found }) => {
      if (!standsInFor(actor, head)) return {};
      if (found.isConflicted) throw new Refused('conflict_of_interest');
      return { clearedDeputy: actor.personId };
    },
    adds: ({ head, actor }) => (standsInFor(actor, head) ? [] : ['cleared']),
    repeats: 'no',
    tells: {},
    receipt: null,
    final: false,
  },

  declareConflict: {
    by: ['candidate', 'handler'],
    // Of a case that nobody has, whoever might take it says it of themself: it goes on, and is not there for them any more.
    onlyBy: (actor, head) => head.assignee === null || theirOwnWord(actor, head),
    openIn: 'everyOpenStatusUnderMandate',
    hands: ({ head, actor }) =>
      head.assignee === null
        ? { aside: [...new Set([...head.aside, actor.personId])] }
        : { ...inNobodysHands, resume: null },
    repeats: 'round',
    tells: toldFree,
    receipt: null,
    final: false,
  },

  nameOtherSide: {
    // The resident at any time: what they did not know, or did not dare to say, when they filed.
    by: ['owner', 'helper', 'handler', 'dispatcher', 'supervisor'],
    openIn: 'everyOpenStatus',
    needs: ({ head, input: { organisationIds: ids } }) => [
      { find: 'otherSide', ids },
      ...(ids.includes(head.desk.organisationId)
        ? [
            {
              find: 'superior' as const,
              nearestFirst: decidersAbove(head).filter((id) => !ids.includes(id)),
            },
          ]
        : []),
    ],
    leadsTo: ({ head, input, found }) =>
      letsGo(head, input.organisationIds, found) ? 'submitted' : head.status,
    hands: ({ head, input, found }) => apartFrom(head, input.organisationIds, found),
    adds: ['hasOtherSide'],
    repeats: 'no',
    tells: [
      { when: 'moved', ...toldHandedOn },
      { when: 'letGo', owner: 'reassigned', desk: 'arrived', duty: 'arrived' },
      { previous: 'reassigned' },
    ],
    receipt: null,
    acknowledged: true,
    evenIfAsked: true,
    final: false,
  },
};
