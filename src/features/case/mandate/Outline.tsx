import { View } from '@tarojs/components';
import type { CaseOutline, CaseState } from '../../../../functions/contract/views';
import { Card } from '../../../components/Card';
import { Facts } from '../../../components/Facts';
import { outlineWords } from '../../../content/casePage';
import { matterText } from '../../../content/kinds';
import { languages } from '../../../content/people';
import { CardButtons, type Choose } from '../deeds/ActionButton';

type OutlineProps = { outline: CaseOutline; state: CaseState; onChoose: Choose };

/** Just enough of a case to know whether an interest of one's own stands against it. */
export function Outline({ outline: { about, language, parties }, state, onChoose }: OutlineProps) {
  const { kind, mandate } = state;
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
      <CardButtons card="outline" state={state} onChoose={onChoose} />
    </Card>
  );
}
