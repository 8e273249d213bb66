import type { CaseAction, EventWord } from '../../../functions/contract/actions';
import { NotAcceptedGround, PetitionRoute } from '../../../functions/contract/kinds/petitionRoute';
import type { CaseView, TimelineEntry } from '../../../functions/contract/views';
import {
  badNews,
  notAcceptedRemedy,
  redirectRemedy,
  remedies,
  type BadNews,
  type Remedy,
} from '../../content/remedies';
import * as z from '../../../functions/contract/z';

const Redirected = z.object({ route: PetitionRoute.exclude(['petition']) });
const NotAccepted = z.object({ ground: NotAcceptedGround });

/** What the resident can do here about each piece of bad news; for the others the way leads elsewhere. */
export const remedyActions: Partial<Record<BadNews, CaseAction>> = {
  'legalAid.refused': 'object',
  'legalAid.terminated': 'object',
  'petition.opinionGiven': 'askReview',
  'petition.reviewGiven': 'askReReview',
  'petition.redirected': 'reopen',
  'petition.notAccepted': 'reopen',
  'consultation.closed': 'reopen',
};

/** Only as long as the step is open: for a matter without a review, and once its days are over, there is none. */
const onlyWhileOffered: readonly BadNews[] = ['petition.opinionGiven', 'petition.reviewGiven'];

const lastOf = (timeline: readonly TimelineEntry[], word: EventWord): unknown =>
  timeline.filter((entry) => entry.word === word).at(-1)?.details;

function textOf(news: BadNews, timeline: readonly TimelineEntry[]): Remedy | undefined {
  switch (news) {
    case 'petition.redirected': {
      const { data } = Redirected.safeParse(lastOf(timeline, 'redirect'));
      return data && redirectRemedy(data.route);
    }
    case 'petition.notAccepted': {
      const { data } = NotAccepted.safeParse(lastOf(timeline, 'notAccept'));
      return data && notAcceptedRemedy(data.ground);
    }
    default:
      return remedies[news];
  }
}

type Offered = { news: BadNews; remedy: Remedy; action: CaseAction | undefined };

/** What the law still offers where this case stands; undefined when the news is not bad, or nothing is open. */
export function remedyFor({ state, timeline }: CaseView): Offered | undefined {
  const news = badNews.find((one) => one === `${state.kind}.${state.status}`);
  const remedy = news && textOf(news, timeline);
  if (!news || !remedy) return undefined;
  const action = state.actions.find((one) => one === remedyActions[news]);
  return !action && onlyWhileOffered.includes(news) ? undefined : { news, remedy, action };
}
