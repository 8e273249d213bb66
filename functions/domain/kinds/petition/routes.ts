import type { NotAcceptedGround, PetitionRoute } from '../../../contract/kinds/petitionRoute';

type RouteRow = {
  /** Runs the 60 days of 信访工作条例 34 and leads to review and re-review (35, 36). */
  runsClock: boolean;
  article: string;
};

/** 信访工作条例 31: what is dealt with by another procedure is shown its door; the rest is the petition's own. */
export const petitionRoutes: Record<PetitionRoute, RouteRow> = {
  litigation: { runsClock: false, article: '《信访工作条例》第三十一条第一项' },
  arbitration: { runsClock: false, article: '《信访工作条例》第三十一条第二项' },
  partyAppeal: { runsClock: false, article: '《信访工作条例》第三十一条第三项' },
  administrative: { runsClock: false, article: '《信访工作条例》第三十一条第四项' },
  lawEnforcement: { runsClock: false, article: '《信访工作条例》第三十一条第五项' },
  petition: { runsClock: true, article: '《信访工作条例》第三十一条第六项' },
};

/** The article that a decision not to accept a petition has to name. */
export const notAcceptedArticles: Record<NotAcceptedGround, string> = {
  pendingBelow: '《信访工作条例》第十九条第三款',
  afterReReview: '《信访工作条例》第三十六条第三款',
  notPetition: '《信访工作条例》第十七条、第二十三条第一款',
};
