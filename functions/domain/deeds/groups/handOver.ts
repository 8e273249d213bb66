import { complaintDecides, petitionDecides } from '../../decisions/decides';
import { lifecycles } from '../../kinds/lifecycles';
import { toldHandedOn } from '../../deliveries/whoIsTold';
import { isOutside } from '../../standing/isOutside';
import { isOffice } from '../../standing/givingOffice';
import { beyondBoth, commonSuperiors, officesAbove } from '../../standing/superiors';
import {
  above,
  allottedTo,
  askedOutside,
  goingTo,
  handedOn,
  inNobodysHands,
  senderOf,
  toBody,
} from '../hands';
import { isClosed } from '../periods';
import type { Rules } from '../rule';

/** From one office to another (信访工作条例 22-24). */
export const handOver: Pick<
  Rules,
  'transfer' | 'raise' | 'accept' | 'sendBack' | 'agreeReturn' | 'insist' | 'allot'
> = {
  transfer: {
    by: ['handler', 'dispatcher', 'supervisor'],
    // 信访工作条例 22, 31: whatever its route, a matter at the wrong door is passed on; to a body outside by post.
    needs: ({ input }) => [{ find: 'organisation', id: input.organisationId }],
    leadsTo: ({ found }) => (isOutside(found.organisation) ? 'passedOn' : 'transferred'),
    hands: ({ head, found }) => handedOn(head, goingTo(head, found)),
    notes: ({ found: { organisation } }) => toBody(organisation),
    repeats: ({ kind }) => (lifecycles[kind].beginsAgainElsewhere ? 'round' : 'no'),
    tells: toldHandedOn,
    receipt: null,
    final: ['petition'],
  },

  raise: {
    by: ['handler', 'dispatcher', 'supervisor'],
    // From the top of the tree there is nowhere to raise it to: it is passed on to a body outside.
    whyNot: ({ desk, against }) =>
      officesAbove(desk.organisationId).some((id) => !against.includes(id)) ? null : 'no_superior',
    above: ({ desk }) => ({ nearestFirst: officesAbove(desk.organisationId) }),
    hands: ({ head, found }) => ({ desk: above(found, head.against), sender: head.desk, ...inNobodysHands }),
    repeats: 'round',
    tells: toldHandedOn,
    receipt: null,
    final: false,
  },

  accept: {
    by: ['dispatcher', 'supervisor'],
    // 信访工作条例 31: what has a way of its own is not for the office that sorts it to decide.
    whyNot: ({ status, marks }) =>
      status === 'classified' && marks.includes('appeal') && !marks.includes('ownRoute')
        ? 'wrong_route'
        : null,
    removes: ['returnAsked'],
    repeats: 'no',
    tells: { owner: 'accepted', assignee: 'accepted', sender: 'accepted', duty: 'arrived' },
    receipt: '收下，由本单位办',
    final: ['petition', 'aidComplaint'],
    decides: { petition: petitionDecides.accept, aidComplaint: complaintDecides.accept },
  },

  sendBack: {
    by: ['dispatcher', 'supervisor'],
    // 信访工作条例 23(3): an objection within five working days; later it is the sender's to take it back. Once that office
    // turned out to be the other side there is nobody to send it back to; and where nobody is above both, the upper of the
    // two has decided when it comes a second time.
    whyNot: (head, at) => {
      const hasDecider = head.returns === 0 || [...commonSuperiors(head), ...beyondBoth(head)].length > 0;
      if (!head.sender || !hasDecider) return 'no_superior';
      return isClosed(head, 'sendBack', at) ? 'return_too_late' : null;
    },
    above: (head) =>
      head.returns > 0 ? { nearestFirst: commonSuperiors(head), beyond: beyondBoth(head) } : null,
    // A second return goes to the common superior by itself (信访工作条例 24); from the top of the tree by post.
    leadsTo: ({ head, found }) => {
      if (head.returns === 0) return 'returned';
      return isOutside(found.superior) ? 'passedOn' : 'disputed';
    },
    notes: ({ head, found }) => (head.returns > 0 ? toBody(found.superior) : {}),
    hands: ({ head, found }, to) => {
      const sender = senderOf(head);
      const returns = head.returns + 1;
      if (to === 'passedOn')
        return {
          ...askedOutside(above(found, head.against), 'handling'),
          desk: sender,
          sender: head.desk,
          returns,
        };
      return to === 'disputed'
        ? { desk: above(found, head.against), sender, returns }
        : { desk: sender, sender: head.desk, returns };
    },
    repeats: 'round',
    tells: { owner: 'returned', holder: 'returned', sender: 'returned' },
    receipt: null,
    final: false,
  },

  agreeReturn: {
    by: ['handler', 'dispatcher', 'supervisor'],
    hands: () => ({ sender: null }),
    repeats: 'no',
    tells: { owner: 'accepted', assignee: 'arrived', duty: 'arrived' },
    receipt: null,
    final: false,
  },

  insist: {
    by: ['handler', 'dispatcher', 'supervisor'],
    whyNot: ({ sender }) => (sender ? null : 'no_superior'),
    leadsTo: ({ head: { kind, sender } }) =>
      sender && isOffice(kind, sender.organisationId) ? 'raised' : 'transferred',
    hands: ({ head }) => ({ desk: senderOf(head), sender: head.desk }),
    repeats: 'round',
    tells: toldHandedOn,
    receipt: null,
    final: false,
  },

  allot: {
    by: ['supervisor'],
    needs: ({ input }) => [{ find: 'organisation', id: input.organisationId }],
    // What has to be known first goes to a body that handles it only then; before, to an office that finds it out.
    whatIsWrong: ({ head: { kind, marks }, input }) => {
      const { handledOnlyWith } = lifecycles[kind];
      const mayBeHandled = handledOnlyWith === null || marks.includes(handledOnlyWith);
      return mayBeHandled || isOffice(kind, input.organisationId) ? null : 'wrong_route';
    },
    leadsTo: ({ head, input }) => (isOffice(head.kind, input.organisationId) ? 'registered' : 'accepted'),
    hands: ({ head, found }) => ({ desk: allottedTo(head, found), sender: head.desk }),
    repeats: 'no',
    tells: [{ ...toldHandedOn, holder: 'arrived' }, { assignee: 'progress' }],
    receipt: '指定由哪个单位办理',
    final: ['petition'],
  },
};
