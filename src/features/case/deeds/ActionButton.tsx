import type { CaseAction } from '../../../../functions/contract/deeds/actions';
import type { CaseState } from '../../../../functions/contract/case/views';
import type { CaseKind } from '../../../../functions/contract/words';
import { Button } from '../../../components/base/Button';
import { Key } from '../../../components/base/Key';
import { Row } from '../../../components/show/List';
import { deedButton, deedForStaff, deeds } from '../../../content/deeds';

export type Choose = (action: CaseAction) => void;

type ActionButtonProps = {
  action: CaseAction;
  kind: CaseKind;
  isMain?: boolean;
  onChoose: Choose;
};

/** The button that opens one thing to do. */
export const ActionButton = ({ action, kind, isMain = false, onChoose }: ActionButtonProps) => (
  <Button id={`action-${action}`} variant={isMain ? 'primary' : 'secondary'} onPress={() => onChoose(action)}>
    {deedForStaff(action, kind)}
    {action === 'message' && <Key>M</Key>}
  </Button>
);

/** The same as one row of several. */
export const ActionRow = ({
  action,
  kind,
  forStaff,
  onChoose,
}: Pick<ActionButtonProps, 'action' | 'kind' | 'onChoose'> & { forStaff: boolean }) => (
  <Row
    id={`action-${action}`}
    acts
    title={forStaff ? deedForStaff(action, kind) : deedButton(action, kind)}
    onPress={() => onChoose(action)}
  />
);

type CardButtonsProps = { card: 'mandate' | 'outline' | 'papers'; state: CaseState; onChoose: Choose };

/** The buttons of what stands on this card. */
export const CardButtons = ({ card, state: { actions, kind }, onChoose }: CardButtonsProps) => (
  <>
    {actions
      .filter((action) => deeds[action].card === card)
      .map((action) => (
        <ActionButton
          key={action}
          action={action}
          kind={kind}
          onChoose={onChoose}
          isMain={deeds[action].isMainThere ?? false}
        />
      ))}
  </>
);
