import type { Instant } from '../../contract/ids';
import type { CaseHead } from '../case/case';
import type { Mark } from '../case/marks';
import { statusRow } from '../kinds/statusRow';
import { isOutside } from '../standing/isOutside';
import { bodiesAbove } from '../standing/superiors';
import { above, askedAbove, remedyMarks, toBody } from './hands';
import { isAskedOutside, isLate, isLeftOpen, wasBeingDecided } from './periods';
import type { Above, Found, Hands } from './rule';

/** Whether a petition is decided by the petition's own procedure (信访工作条例 31(6)). */
export const onOwnRoute = ({ marks }: CaseHead): 'wrong_route' | null =>
  marks.includes('ownRoute') ? null : 'wrong_route';

/** The body that is asked now; none for what lay with one already, and goes back to it. */
const askedNow = (head: CaseHead, { superior }: Found): Found['superior'] =>
  wasBeingDecided(head) ? undefined : superior;

/** What lay with a body outside when it was ended goes to that body once more. */
const sameBody = (head: CaseHead): Above | null =>
  isAskedOutside(head) && head.outside
    ? { nearestFirst: [], beyond: [{ ...head.outside.body, isOutside: true }] }
    : null;

/**
 * 信访工作条例 35, 36: to the next higher body above the one that decided; at the top of the tree, or when those nearer are
 * the other side, to the one of the region, by post. Also when the matter was ended meanwhile, and also after the last day:
 * whether what is late is dealt with, that body says. Taken back while it lay there, it goes there once more.
 */
export const toNextAbove = (action: 'askReview' | 'askReReview', to: 'underReview' | 'underReReview') => ({
  by: ['owner' as const, 'helper' as const],
  jointly: 'any' as const,
  whyNot: (head: CaseHead) => {
    const isAskedHere = statusRow(head.kind, head.status).afterEnd === action || isLeftOpen(head, action);
    return isAskedHere ? onOwnRoute(head) : 'wrong_status';
  },
  above: (head: CaseHead) => (wasBeingDecided(head) ? null : (sameBody(head) ?? bodiesAbove(head))),
  leadsTo: ({ head, found }: { head: CaseHead; found: Found }) =>
    isOutside(askedNow(head, found)) ? ('passedOn' as const) : to,
  notes: ({ head, found }: { head: CaseHead; found: Found }) => toBody(askedNow(head, found)),
  hands: ({ head, found }: { head: CaseHead; found: Found }): Partial<Hands> => {
    const question = action === 'askReview' ? 'review' : 'reReview';
    const asked = wasBeingDecided(head) ? {} : askedAbove(head, above(found, head.against), question);
    return { ...asked, resume: null };
  },
  adds: ({ head, at, found }: { head: CaseHead; at: Instant; found: Found }): readonly Mark[] => [
    ...(wasBeingDecided(head) ? [] : remedyMarks({ found })),
    ...(isLate(head, action, at) ? (['late'] as const) : []),
  ],
});
