import { dayOf } from '../../clocks/day';
import { toldUrgent } from '../../deliveries/whoIsTold';
import { isMarkedInDanger, marksWhenSafe, marksWhenTold, ofDanger } from '../../filing/urgent';
import type { Rules } from '../rule';

/** Whether somebody is in danger: asked of the resident where their words may mean it, and seen to by staff. */
export const danger: Pick<Rules, 'tellDanger' | 'confirmSafe'> = {
  tellDanger: {
    by: ['owner', 'helper'],
    jointly: 'any',
    openIn: 'everyOpenStatus',
    // Asked once, and only where it is not known.
    whyNot: ({ marks }) => (marks.includes('perhapsDanger') ? null : 'wrong_status'),
    removes: ofDanger,
    adds: ({ head, input, at }) => marksWhenTold(head, input.danger, dayOf(at)),
    repeats: 'round',
    tells: toldUrgent,
    receipt: null,
    final: false,
  },

  confirmSafe: {
    by: ['handler', 'duty', 'dispatcher', 'supervisor'],
    openIn: 'everyOpenStatus',
    whyNot: (head) => (isMarkedInDanger(head) ? null : 'wrong_status'),
    removes: ofDanger,
    adds: ({ head, at }) => marksWhenSafe(head, dayOf(at)),
    repeats: 'round',
    tells: { owner: 'progress' },
    receipt: null,
    final: false,
  },
};
