import { View } from '@tarojs/components';
import type { CaseAction } from '../../../functions/contract/actions';
import type { Acted, CaseView } from '../../../functions/contract/views';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Notice } from '../../components/Notice';
import { actionWords } from '../../content/actions';
import { caseWords } from '../../content/casePage';
import type { Written } from '../../services/deed';
import { back } from '../../services/navigation';
import { staffPages } from '../../routes';
import { ActionButton, type Choose } from './ActionButton';
import { DeedPanel } from './DeedPanel';
import type { DeedHere } from './inputs';

export type Doing =
  | { at: 'choosing' }
  /** `begun`: what is filled in already by where it was chosen. */
  | { at: 'writing'; action: DeedHere; begun?: Written }
  | { at: 'done'; action: DeedHere; version: number };

type DeedsProps = {
  found: CaseView;
  doing: Doing;
  /** Actions whose buttons stand on other cards of the page. */
  elsewhere: readonly CaseAction[];
  onChoose: Choose;
  onDoing: (doing: Doing) => void;
  onDone: (acted: Acted) => void;
  onStale: () => void;
};

/** Whatever else can be done, these always can: they are never the main thing to do, and stand last. */
const always: readonly CaseAction[] = ['message', 'raise', 'nameOtherSide', 'declareConflict', 'withdraw'];

const mainFirst = (actions: readonly CaseAction[]): CaseAction[] => [
  ...actions.filter((action) => !always.includes(action)),
  ...always.filter((action) => actions.includes(action)),
];

/** What this person can do to the case now: exactly what the server says. */
export function Deeds({ found, doing, elsewhere, onChoose, onDoing, onDone, onStale }: DeedsProps) {
  const { state } = found;

  if (doing.at === 'writing') {
    const { action, begun = {} } = doing;
    const done = (acted: Acted) => {
      onDoing({ at: 'done', action, version: acted.state.version });
      onDone(acted);
    };
    const cancel = () => onDoing({ at: 'choosing' });
    return <DeedPanel key={action} {...{ found, action, begun, onStale, onDone: done, onCancel: cancel }} />;
  }

  // Someone else may have gone on since; then what I did is no longer the news.
  const isNews = doing.at === 'done' && doing.version === state.version;
  const here = mainFirst(state.actions.filter((action) => !elsewhere.includes(action)));
  // Everything that can be done stands on other cards.
  if (!isNews && here.length === 0 && state.actions.length > 0) return null;
  return (
    <Card title={caseWords.actions}>
      {isNews && (
        <Notice tone="good" title={actionWords(doing.action, state.kind).done}>
          {state.standing !== 'owner' && (
            <Button variant="link" onPress={() => back(staffPages.today.link())}>
              {caseWords.backToList}
            </Button>
          )}
        </Notice>
      )}
      {state.actions.length === 0 && <View>{caseWords.noActions}</View>}
      {here.map((action, index) => (
        <ActionButton
          key={action}
          {...{ action, onChoose, kind: state.kind }}
          isMain={index === 0 && !always.includes(action)}
        />
      ))}
    </Card>
  );
}
