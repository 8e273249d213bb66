import { complaintDecides, petitionDecides } from '../../decisions/decides';
import type { Instant } from '../../../contract/ids';
import type { PetitionRoute } from '../../../contract/kinds/petitionRoute';
import type { CaseHead } from '../../case/case';
import type { Mark } from '../../case/marks';
import { clockRow } from '../../clocks/table';
import { toldDecidedElsewhere } from '../../deliveries/whoIsTold';
import { petitionRoutes } from '../../kinds/petition/routes';
import { isOutside } from '../../standing/isOutside';
import { beyondTree, sameLevel } from '../../standing/superiors';
import { goingTo, handedOn, toBody } from '../hands';
import { promisedDays, promisedMark, promiseProblem, type Promised } from './performance';
import { onOwnRoute } from '../nextAbove';
import { isClosed } from '../periods';
import type { Asking, Need, Rules } from '../rule';

/** Where a redirection goes when no body was named: the one of the same level that the route has (22, 31). */
function bodyOfRoute(route: Exclude<PetitionRoute, 'petition'>, { desk }: CaseHead): Need {
  const { bodies } = petitionRoutes[route];
  const { nearestFirst, beyond } = sameLevel(bodies, desk.organisationId);
  // Where the desk is itself that body, the one above it; at the top of the tree, beyond it.
  const above = bodies.flatMap((body) => beyondTree(body, desk.organisationId));
  return { find: 'superior', nearestFirst, beyond: [...beyond, ...above] };
}

const redirectedTo = ({ input, found }: Pick<Asking<'redirect'>, 'input' | 'found'>) =>
  input.organisationId === undefined ? found.superior : found.organisation;

/** What a decision promises is carried from then, and due on the day it names. */
export const promising = {
  adds: ({ input }: { input: Promised }): readonly Mark[] => promisedMark(input),
  namesLength: ({ input, at }: { input: Promised; at: Instant }): number | null =>
    promisedDays(input.performBy, at),
};

/** A petition, from its registration to the answer (信访工作条例 22-34). */
export const petition: Pick<
  Rules,
  'register' | 'classify' | 'redirect' | 'notAccept' | 'investigate' | 'giveOpinion' | 'giveReply' | 'extend'
> = {
  register: {
    by: ['handler', 'dispatcher', 'supervisor'],
    repeats: 'no',
    tells: { owner: 'progress', assignee: 'progress' },
    receipt: '登记信访事项',
    final: false,
  },

  classify: {
    by: ['handler', 'dispatcher', 'supervisor'],
    whatIsWrong: ({ input: { type, route } }) =>
      (type === 'appeal') === (route !== undefined) ? null : 'wrong_route',
    adds: ({ input: { type, route } }) => {
      if (type !== 'appeal') return ['classified'];
      return ['classified', 'appeal', ...(route === undefined ? [] : petitionRoutes[route].marks)];
    },
    removes: ['appeal', 'ownRoute', 'dutyRoute'],
    repeats: 'no',
    tells: {},
    receipt: null,
    final: false,
  },

  redirect: {
    by: ['handler', 'dispatcher', 'supervisor'],
    whyNot: ({ marks }) => (marks.includes('appeal') && !marks.includes('ownRoute') ? null : 'wrong_route'),
    needs: ({ head, input: { organisationId: id, route } }) =>
      id === undefined ? [bodyOfRoute(route, head)] : [{ find: 'organisation', id }],
    leadsTo: (asking) => (isOutside(redirectedTo(asking)) ? 'passedOn' : 'transferred'),
    hands: (asking) => {
      const organisation = redirectedTo(asking);
      return handedOn(asking.head, goingTo(asking.head, organisation ? { organisation } : {}));
    },
    notes: (asking) => toBody(redirectedTo(asking)),
    repeats: 'no',
    tells: [toldDecidedElsewhere, { when: 'moved', desk: 'arrived', duty: 'arrived' }],
    receipt: '告知应当走的途径并转送',
    final: true,
  },

  notAccept: {
    by: ['supervisor'],
    cancelsDates: true,
    repeats: 'no',
    tells: toldDecidedElsewhere,
    receipt: '决定不予受理',
    final: true,
    decides: { petition: petitionDecides.notAccept },
  },

  investigate: {
    by: ['dispatcher', 'supervisor'],
    repeats: 'no',
    tells: {},
    receipt: null,
    final: false,
  },

  giveOpinion: {
    by: ['supervisor'],
    // 信访工作条例 32: on appeals that the petition's own procedure decides, and on nothing else.
    whyNot: onOwnRoute,
    // What is supported is carried out: who does it, and by when, is said with it.
    whatIsWrong: ({ input, at }) =>
      input.outcome === 'supported' && input.performBy === undefined
        ? 'promise_incomplete'
        : promiseProblem(input, at),
    ...promising,
    repeats: 'no',
    tells: toldDecidedElsewhere,
    receipt: '出具处理意见',
    final: true,
    decides: { petition: petitionDecides.giveOpinion },
  },

  giveReply: {
    by: ['supervisor'],
    // 信访工作条例 29, 30, 31(5): studied, looked into, done; and the person is told.
    whyNot: ({ marks }) => (marks.includes('ownRoute') ? 'wrong_route' : null),
    whatIsWrong: ({ input, at }) => promiseProblem(input, at),
    ...promising,
    repeats: 'no',
    tells: toldDecidedElsewhere,
    receipt: '答复信访事项',
    final: true,
    decides: { petition: petitionDecides.giveReply },
  },

  extend: {
    by: ['supervisor'],
    // 信访工作条例 34, 司法部令第149号: of a date that may be extended, while it runs; once is a setting of ours.
    whyNot: (head, at) => {
      if (!head.clocks.some(({ key }) => clockRow(key).extend)) return 'wrong_route';
      if (head.marks.includes('extended')) return 'extension_used';
      return isClosed(head, 'extend', at) ? 'extension_too_late' : null;
    },
    adds: ['extended'],
    editsDate: ({ input }) => ({ extendBy: input.days }),
    repeats: 'no',
    tells: { owner: 'extended', assignee: 'extended', sender: 'extended' },
    receipt: '决定延长办理期限',
    final: true,
    decides: { petition: petitionDecides.extend, aidComplaint: complaintDecides.extend },
  },
};
