import { late } from '../../components/base/late';
import { WhenThere } from '../../components/states/WhenThere';
import type { ToComplete } from './ToComplete';

type ToCompleteProps = Parameters<typeof ToComplete>[0];

/** Most cases came with all they need. */
const toComplete = late(async () => (await import('./ToComplete')).ToComplete);

/** What nobody may do where a child is in danger, and what the case was received without; nothing where it is neither. */
export function ToCompleteCard(props: ToCompleteProps) {
  const { state, toComplete: missing } = props.found;
  if (missing.length === 0 && !state.urgentFor.includes('childInDanger')) return null;
  return (
    <WhenThere source={toComplete} quiet>
      {(ToComplete) => <ToComplete {...props} />}
    </WhenThere>
  );
}
