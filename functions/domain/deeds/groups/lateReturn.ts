import { senderOf } from '../hands';
import { isClosed } from '../periods';
import type { Rules } from '../rule';

/**
 * Giving a petition back after the five working days of 信访工作条例 23(3): the office that handed it over is asked, and says
 * yes or no. Whoever asks goes on holding it, and its dates go on: silence of the sender is a no.
 */
export const lateReturn: Pick<Rules, 'askReturn' | 'allowReturn' | 'refuseReturn'> = {
  askReturn: {
    by: ['dispatcher', 'supervisor'],
    whyNot: (head, at) =>
      isClosed(head, 'sendBack', at) && !head.marks.includes('returnAsked') ? null : 'wrong_status',
    adds: ['returnAsked'],
    repeats: 'round',
    tells: { sender: 'returned', assignee: 'returned' },
    receipt: null,
    final: false,
  },

  allowReturn: {
    by: ['sender'],
    whyNot: ({ marks }) => (marks.includes('returnAsked') ? null : 'wrong_status'),
    hands: ({ head }) => ({ desk: senderOf(head), sender: null, returns: head.returns + 1 }),
    removes: ['returnAsked'],
    repeats: 'round',
    tells: { owner: 'accepted', assignee: 'arrived', duty: 'arrived' },
    receipt: null,
    final: false,
  },

  refuseReturn: {
    by: ['sender'],
    whyNot: ({ marks }) => (marks.includes('returnAsked') ? null : 'wrong_status'),
    removes: ['returnAsked'],
    repeats: 'round',
    tells: { holder: 'arrived' },
    receipt: null,
    final: false,
  },
};
