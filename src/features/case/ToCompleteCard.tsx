import { late, useHeldFor } from '../../components/base/late';
import { WhenThere } from '../../components/states/WhenThere';
import type { ToComplete } from './ToComplete';

type ToCompleteProps = Parameters<typeof ToComplete>[0];

/** Most cases came with all they need. */
const toComplete = late(async () => (await import('./ToComplete')).ToComplete);

const isLacking = ({ state, toComplete: missing }: ToCompleteProps['found']): boolean =>
  missing.length > 0 || state.urgentFor.includes('childInDanger');

/** Whether the page is not drawn yet, because what is to be added stands amid it and is on its way. */
export const useLackingComing = (found: ToCompleteProps['found']): boolean =>
  useHeldFor(toComplete, isLacking(found));

/** What nobody may do where a child is in danger, and what the case was received without; nothing where it is neither. */
export function ToCompleteCard(props: ToCompleteProps) {
  if (!isLacking(props.found)) return null;
  return (
    <WhenThere source={toComplete} quiet>
      {(ToComplete) => <ToComplete {...props} />}
    </WhenThere>
  );
}
