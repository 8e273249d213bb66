import type { CaseView } from '../../../functions/contract/case/views';
import { late, useHeldFor } from '../../components/base/late';
import { WhenThere } from '../../components/states/WhenThere';

/** Most cases have none of it. */
const helpCards = late(async () => (await import('./HelpCards')).HelpCards);

/** What helps, where there is something and the case still waits. */
const helpIn = ({ help, state }: CaseView): CaseView['help'] =>
  help && (help.cards.length > 0 || help.aid) && state.holder.at !== 'nobody' ? help : null;

/** Whether the page is not drawn yet, because what helps stands near its top and is on its way. */
export const useHelpComing = (found: CaseView): boolean => useHeldFor(helpCards, helpIn(found) !== null);

/** What helps at once, where somebody may be in danger or has no right to wait, while the case waits. */
export function HelpHere({ found }: { found: CaseView }) {
  const help = helpIn(found);
  const { state } = found;
  if (!help) return null;
  return <WhenThere source={helpCards}>{(HelpCards) => <HelpCards help={help} state={state} />}</WhenThere>;
}
