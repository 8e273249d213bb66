import type { CaseAction } from '../../../../functions/contract/deeds/actions';
import type { CaseView } from '../../../../functions/contract/case/views';
import type { CaseKind } from '../../../../functions/contract/words';
import { caseKinds } from '../../../content/kinds';
import type { Remedy, StatusWords, WayOn } from '../../../content/kinds/words';
import { statusWords } from '../../../content/case/line/statuses';

type Offered = Pick<WayOn, 'within' | 'lateToo' | 'fileAgain'> & {
  remedy: Remedy;
  action: CaseAction | undefined;
};

/** The clock of the days within which something is asked for, wherever in the kind it is said. */
const daysOf = (kind: CaseKind, action: CaseAction): string | undefined =>
  Object.values<StatusWords>(caseKinds[kind].statuses).find(({ wayOn }) => wayOn?.deed === action)?.wayOn
    ?.within;

/** What the law still offers where this case stands; undefined when the news is not bad, or nothing is open. */
export function remedyFor({ state, timeline }: CaseView): Offered | undefined {
  const wayOn = statusWords(state.kind, state.status)?.wayOn;
  if (!wayOn) return undefined;
  const { deed = [], remedy: offered, within, ...rest } = wayOn;
  const remedy = typeof offered === 'function' ? offered(timeline) : offered;
  const deeds: readonly CaseAction[] = typeof deed === 'string' ? [deed] : deed;
  const action = state.actions.find((one) => deeds.includes(one));
  // For a matter without a review there is none; elsewhere a way leads on that is not ours.
  const isItsWay = within !== undefined || typeof deed !== 'string';
  if (!remedy || (isItsWay && deeds.length > 0 && !action)) return undefined;
  const days = within ?? (action && daysOf(state.kind, action));
  return { ...rest, ...(days !== undefined && { within: days }), remedy, action };
}
