import { useState } from 'react';
import { View } from '@tarojs/components';
import type { CaseAction } from '../../../functions/contract/actions';
import type { Acted, CaseState } from '../../../functions/contract/views';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Notice } from '../../components/Notice';
import { actions } from '../../content/actions';
import { caseWords } from '../../content/casePage';
import { open } from '../../services/navigation';
import { staffPages } from '../../routes';
import { DeedPanel } from './DeedPanel';
import type { DeedHere } from './inputs';

type DeedsProps = { state: CaseState; onDone: (acted: Acted) => void; onStale: () => void };

type Doing = { at: 'choosing' } | { at: 'writing'; action: DeedHere } | { at: 'done'; action: DeedHere };

/** Whatever else can be done, these two always can, so they are never the main thing to do. */
const always: readonly CaseAction[] = ['message', 'withdraw'];

/** What this person can do to the case now: exactly what the server says, in its order. */
export function Deeds({ state, onDone, onStale }: DeedsProps) {
  const [doing, setDoing] = useState<Doing>({ at: 'choosing' });

  if (doing.at === 'writing') {
    const { action } = doing;
    const done = (acted: Acted) => {
      setDoing({ at: 'done', action });
      onDone(acted);
    };
    const cancel = () => setDoing({ at: 'choosing' });
    return <DeedPanel key={action} {...{ state, action, onStale, onDone: done, onCancel: cancel }} />;
  }

  const choose = (action: CaseAction) =>
    action === 'assign'
      ? open(staffPages.assign.link({ caseId: state.id }))
      : setDoing({ at: 'writing', action });

  const main = state.actions.find((action) => !always.includes(action));
  return (
    <Card title={caseWords.actions}>
      {doing.at === 'done' && <Notice tone="good">{actions[doing.action].done}</Notice>}
      {state.actions.length === 0 && <View>{caseWords.noActions}</View>}
      {state.actions.map((action) => (
        <Button
          key={action}
          id={`action-${action}`}
          variant={action === main ? 'primary' : 'secondary'}
          onPress={() => choose(action)}
        >
          {actions[action].button}
        </Button>
      ))}
    </Card>
  );
}
