import { useState } from 'react';
import { View } from '@tarojs/components';
import type { CaseAction } from '../../../functions/contract/actions';
import type { Acted, CaseState } from '../../../functions/contract/views';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Notice } from '../../components/Notice';
import { actions } from '../../content/actions';
import { caseWords } from '../../content/casePage';
import { back, open } from '../../services/navigation';
import { staffPages } from '../../routes';
import { DeedPanel } from './DeedPanel';
import type { DeedHere } from './inputs';

type DeedsProps = { state: CaseState; onDone: (acted: Acted) => void; onStale: () => void };

type Doing =
  | { at: 'choosing' }
  | { at: 'writing'; action: DeedHere }
  | { at: 'done'; action: DeedHere; version: number };

/** Whatever else can be done, these two always can: they are never the main thing to do, and stand last. */
const always: readonly CaseAction[] = ['message', 'withdraw'];

const mainFirst = (actions: readonly CaseAction[]): CaseAction[] => [
  ...actions.filter((action) => !always.includes(action)),
  ...always.filter((action) => actions.includes(action)),
];

/** What this person can do to the case now: exactly what the server says. */
export function Deeds({ state, onDone, onStale }: DeedsProps) {
  const [doing, setDoing] = useState<Doing>({ at: 'choosing' });

  if (doing.at === 'writing') {
    const { action } = doing;
    const done = (acted: Acted) => {
      setDoing({ at: 'done', action, version: acted.state.version });
      onDone(acted);
    };
    const cancel = () => setDoing({ at: 'choosing' });
    return <DeedPanel key={action} {...{ state, action, onStale, onDone: done, onCancel: cancel }} />;
  }

  const choose = (action: CaseAction) =>
    action === 'assign'
      ? open(staffPages.assign.link({ caseId: state.id }))
      : setDoing({ at: 'writing', action });

  // Someone else may have gone on since; then what I did is no longer the news.
  const isNews = doing.at === 'done' && doing.version === state.version;
  return (
    <Card title={caseWords.actions}>
      {isNews && (
        <Notice tone="good" title={actions[doing.action].done}>
          {state.standing !== 'owner' && (
            <Button variant="link" onPress={() => back(staffPages.today.link())}>
              {caseWords.backToList}
            </Button>
          )}
        </Notice>
      )}
      {state.actions.length === 0 && <View>{caseWords.noActions}</View>}
      {mainFirst(state.actions).map((action, index) => (
        <Button
          key={action}
          id={`action-${action}`}
          variant={index === 0 && !always.includes(action) ? 'primary' : 'secondary'}
          onPress={() => choose(action)}
        >
          {actions[action].button}
        </Button>
      ))}
    </Card>
  );
}
