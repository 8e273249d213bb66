import { View } from '@tarojs/components';
import type { CaseAction } from '../../../functions/contract/actions';
import type { CaseOutline, CaseState } from '../../../functions/contract/views';
import { Card } from '../../components/Card';
import { Facts } from '../../components/Facts';
import { outlineWords } from '../../content/casePage';
import { matterText } from '../../content/forms';
import { languages } from '../../content/kinds';
import { ActionButton, type Choose } from './ActionButton';

/** What a candidate says before they are shown the rest. */
export const clearance: readonly CaseAction[] = ['declareNoConflict', 'declareConflict'];

type OutlineProps = { outline: CaseOutline; state: CaseState; onChoose: Choose };

/** Just enough of a case to know whether an interest of one's own stands against it. */
export function Outline({ outline: { about, language, parties }, state, onChoose }: OutlineProps) {
  const { actions, kind, mandate } = state;
  const waits = mandate !== null && !mandate.agreed;
  return (
    <Card title={outlineWords.title}>
      <View>{waits ? outlineWords.mandate : outlineWords.clearance}</View>
      <Facts
        rows={[
          { label: outlineWords.about, value: matterText(kind, about) },
          { label: outlineWords.language, value: languages[language] },
          { label: outlineWords.parties, value: parties.join('、') || outlineWords.noParties },
        ]}
      />
      {clearance
        .filter((action) => actions.includes(action))
        .map((action) => (
          <ActionButton
            key={action}
            {...{ action, kind, onChoose }}
            isMain={action === 'declareNoConflict'}
          />
        ))}
    </Card>
  );
}
