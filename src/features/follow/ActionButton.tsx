import type { CaseAction } from '../../../functions/contract/actions';
import type { CaseKind } from '../../../functions/contract/words';
import { Button } from '../../components/Button';
import { actionWords } from '../../content/actions';

export type Choose = (action: CaseAction) => void;

type ActionButtonProps = { action: CaseAction; kind: CaseKind; isMain?: boolean; onChoose: Choose };

/** The button that opens one thing to do. */
export const ActionButton = ({ action, kind, isMain = false, onChoose }: ActionButtonProps) => (
  <Button id={`action-${action}`} variant={isMain ? 'primary' : 'secondary'} onPress={() => onChoose(action)}>
    {actionWords(action, kind).button}
  </Button>
);
