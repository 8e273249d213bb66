import type { CaseAction } from '../../../../functions/contract/actions';
import type { CaseView } from '../../../../functions/contract/views';
import type { Remedy, WayOn } from '../../../content/kinds/words';
import { statusWords } from '../../../content/statuses';

type Offered = Pick<WayOn, 'within' | 'fileAgain'> & { remedy: Remedy; action: CaseAction | undefined };

/** What the law still offers where this case stands; undefined when the news is not bad, or nothing is open. */
export function remedyFor({ state, timeline }: CaseView): Offered | undefined {
  const wayOn = statusWords(state.kind, state.status)?.wayOn;
  if (!wayOn) return undefined;
  const { deed, remedy: offered, ...rest } = wayOn;
  const remedy = typeof offered === 'function' ? offered(timeline) : offered;
  const action = state.actions.find((one) => one === deed);
  // For a matter without a review, and once its days are over, there is none.
  if (!remedy || (rest.within && !action)) return undefined;
  return { ...rest, remedy, action };
}
