import type { CaseView } from '../../../functions/contract/case/views';
import { late } from '../../components/base/late';
import { WhenThere } from '../../components/states/WhenThere';

/** Most cases have none of it. */
const helpCards = late(async () => (await import('./HelpCards')).HelpCards);

/** What helps at once, where somebody may be in danger or has no right to wait, while the case waits. */
export function HelpHere({ found: { help, state } }: { found: CaseView }) {
  if (!help || state.holder.at === 'nobody') return null;
  return <WhenThere source={helpCards}>{(HelpCards) => <HelpCards help={help} state={state} />}</WhenThere>;
}
