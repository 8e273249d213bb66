import { aidDecides } from '../../decisions/decides';
import type { CaseStatus } from '../../../contract/kinds';
import type { ObjectionOutcome } from '../../../contract/kinds/endReason';
import type { CaseHead } from '../../case/case';
import type { Mark } from '../../case/marks';
import { toldComplaint, toldDecided, toldMaterials } from '../../deliveries/whoIsTold';
import { isOutside } from '../../standing/isOutside';
import { beyondTree, justiceBureausAbove } from '../../standing/superiors';
import { above, askedAbove, remedyMarks, toBody } from '../hands';
import { isAskedOutside, isLate } from '../periods';
import type { Found, Rules } from '../rule';

/**
 * Where an objection leads that was decided, by the bureau or by a body above the tree. 法律援助法 49 责令改正, 程序规定 23
 * 责令提供法律援助: what was refused is given, and nobody reviews it again; what was ended goes on where it was.
 */
export const afterObjection = (head: CaseHead, outcome: ObjectionOutcome): CaseStatus =>
  outcome === 'upheld' ? 'upheld' : (head.resume ?? 'granted');

/** What a case carries once it was ordered that aid be given. */
export const orderedMark = (outcome: ObjectionOutcome): readonly Mark[] =>
  outcome === 'corrected' ? ['ordered'] : [];

/** An objection was made and taken back before it was decided: that waives nothing, and it goes back to where it lay. */
const isTakenBack = ({ status, marks }: CaseHead): boolean =>
  status === 'withdrawn' && marks.includes('objecting');

/** Who is asked now; nobody anew for what lies with somebody already. */
const askedNow = (head: CaseHead, { superior }: Found): Found['superior'] =>
  isTakenBack(head) ? undefined : superior;

/** From an application for legal aid to what is decided on it, and on an objection to that (法律援助法 43, 44, 49). */
export const review: Pick<
  Rules,
  | 'startReview'
  | 'requestMaterials'
  | 'askExplanation'
  | 'supplyMaterials'
  | 'giveUrgently'
  | 'completeFormalities'
  | 'grant'
  | 'refuse'
  | 'object'
  | 'decideObjection'
> = {
  startReview: {
    by: ['dispatcher', 'supervisor'],
    repeats: 'no',
    tells: { owner: 'accepted' },
    receipt: null,
    final: false,
  },

  requestMaterials: {
    by: ['dispatcher', 'supervisor'],
    // 法律援助法 43(2): once.
    whyNot: ({ marks }) => (marks.includes('noticed') ? 'materials_already_requested' : null),
    adds: ['noticed'],
    repeats: 'no',
    tells: { owner: 'materialsRequested' },
    receipt: '一次性告知要补充的材料',
    final: true,
    decides: { legalAid: aidDecides.requestMaterials },
  },

  askExplanation: {
    by: ['dispatcher', 'supervisor'],
    // 法律援助法 43(2): once, like the notice; or the seven days could be stopped again and again.
    whyNot: ({ marks }) => {
      if (marks.includes('explained')) return 'explanation_already_asked';
      return marks.includes('noticed') ? null : 'wrong_status';
    },
    needs: () => [{ find: 'materialsNotice' }],
    adds: ['explained'],
    whatIsWrong: ({ input, found: { noticed = [] } }) =>
      input.items.every((item) => noticed.includes(item)) ? null : 'not_in_notice',
    repeats: 'round',
    tells: { owner: 'materialsRequested' },
    receipt: '请申请人说明材料',
    final: true,
    decides: { legalAid: aidDecides.askExplanation },
  },

  supplyMaterials: {
    by: ['owner', 'helper'],
    repeats: 'no',
    tells: toldMaterials,
    receipt: '补充材料',
    final: false,
  },

  giveUrgently: {
    by: ['supervisor'],
    adds: ['formalities'],
    repeats: 'no',
    tells: toldDecided,
    receipt: '先行提供法律援助',
    evenIfAsked: true,
    final: true,
    decides: { legalAid: aidDecides.giveUrgently },
  },

  completeFormalities: {
    by: ['owner', 'helper'],
    whyNot: ({ marks }) => (marks.includes('formalities') ? null : 'wrong_status'),
    removes: ['formalities'],
    repeats: 'no',
    tells: toldMaterials,
    receipt: '补办手续',
    final: false,
  },

  grant: {
    by: ['supervisor'],
    repeats: 'no',
    tells: toldDecided,
    receipt: '决定给予法律援助',
    final: true,
    decides: { legalAid: aidDecides.grant },
  },

  refuse: {
    by: ['supervisor'],
    removes: ['endAsked'],
    repeats: 'no',
    tells: toldDecided,
    receipt: '决定不予法律援助',
    final: true,
    decides: { legalAid: aidDecides.refuse },
  },

  object: {
    by: ['owner', 'helper'],
    // 法律援助法 49: to the justice bureau that set up the agency; when that is the other side, to the one above it.
    whyNot: (head) => (head.status === 'withdrawn' && !isTakenBack(head) ? 'wrong_status' : null),
    above: (head) =>
      isTakenBack(head)
        ? null
        : {
            nearestFirst: justiceBureausAbove(head.desk.organisationId),
            beyond: beyondTree('justiceBureau', head.desk.organisationId),
          },
    leadsTo: ({ head, found }) => {
      const isOut = isTakenBack(head) ? isAskedOutside(head) : isOutside(found.superior);
      return isOut ? 'passedOn' : 'objected';
    },
    hands: ({ head, found }) =>
      isTakenBack(head) ? {} : askedAbove(head, above(found, head.against), 'objection'),
    notes: ({ head, found }) => toBody(askedNow(head, found)),
    // 程序规定 22: fifteen days from receipt; later it is received all the same.
    adds: ({ head, found, at }) => [
      'objecting',
      ...(isTakenBack(head) ? [] : remedyMarks({ found })),
      ...(isLate(head, 'object', at) ? (['late'] as const) : []),
    ],
    repeats: 'round',
    tells: toldComplaint,
    receipt: '提出异议',
    acknowledged: true,
    final: false,
  },

  decideObjection: {
    by: ['supervisor'],
    leadsTo: ({ head, input }) => afterObjection(head, input.outcome),
    hands: ({ head }) => ({ desk: head.sender ?? head.desk, sender: null, resume: null }),
    adds: ({ input }) => orderedMark(input.outcome),
    removes: ['late', 'objecting'],
    repeats: 'no',
    tells: toldDecided,
    receipt: '对异议作出决定',
    final: true,
    decides: { legalAid: aidDecides.decideObjection },
  },
};
