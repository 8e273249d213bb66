import type { NotAcceptedGround, PetitionRoute } from '../../../contract/kinds/petitionRoute';
import type { OrganisationKind } from '../../../contract/words';
import type { Mark } from '../../case/marks';

type RouteRow = {
  /** Runs the 60 days of 信访工作条例 34 and leads to review and re-review (35, 36). */
  runsClock: boolean;
  /** What the case carries of it. */
  marks: readonly Mark[];
  /** Kinds of bodies that deal with it, of the same level (22): the first that there is, when none is named. */
  bodies: readonly OrganisationKind[];
  article: string;
};

/**
 * 信访工作条例 31: what another procedure deals with is led into it (1-4); what asks a body to act against a breach of law or
 * to do its duty is that body's to do or to answer (5); the rest is the petition's own (6).
 */
export const petitionRoutes: Record<PetitionRoute, RouteRow> = {
  litigation: {
    runsClock: false,
    marks: [],
    bodies: ['politicalLegal'],
    article: '《信访工作条例》第三十一条第一项',
  },
  arbitration: {
    runsClock: false,
    marks: [],
    bodies: ['arbitration'],
    article: '《信访工作条例》第三十一条第二项',
  },
  partyAppeal: {
    runsClock: false,
    marks: [],
    bodies: ['discipline'],
    article: '《信访工作条例》第三十一条第三项',
  },
  administrative: {
    runsClock: false,
    marks: [],
    bodies: ['justiceBureau'],
    article: '《信访工作条例》第三十一条第四项',
  },
  lawEnforcement: {
    runsClock: false,
    marks: ['dutyRoute'],
    bodies: [],
    article: '《信访工作条例》第三十一条第五项',
  },
  petition: { runsClock: true, marks: ['ownRoute'], bodies: [], article: '《信访工作条例》第三十一条第六项' },
};

/** The article that a decision not to accept a petition has to name. */
export const notAcceptedArticles: Record<NotAcceptedGround, string> = {
  pendingBelow: '《信访工作条例》第十九条第三款',
  afterReReview: '《信访工作条例》第三十六条第三款',
};
