import { View } from '@tarojs/components';
import type { CaseOutline } from '../../../../functions/contract/case/outline';
import type { CaseState } from '../../../../functions/contract/case/views';
import { Card } from '../../../components/show/Card';
import { Facts } from '../../../components/show/Facts';
import { outlineWords } from '../../../content/case/page/casePage';
import { matterText } from '../../../content/kinds/lines';
import { outcomeText } from '../../../content/case/steps/outcome';
import { languages } from '../../../content/people';
import { CardButtons, type Choose } from '../deeds/ActionButton';

type OutlineProps = { outline: CaseOutline; state: CaseState; onChoose: Choose };

/** Just enough of a case to know whether an interest of one's own stands against it. */
export function Outline({ outline, state, onChoose }: OutlineProps) {
  const { about, language, parties, readAs, outcome } = outline;
  const { kind, mandate, standing } = state;
  const isHandedOver = standing === 'handedOver';
  const waits = mandate !== null && !mandate.agreed;
  const asked = waits ? outlineWords.mandate : outlineWords.clearance;
  return (
    <Card title={outlineWords.title}>
      <View>{isHandedOver ? outlineWords.handedOver : asked}</View>
      <Facts
        rows={[
          { label: outlineWords.about, value: matterText(kind, about) },
          { label: outlineWords.language, value: languages[language] },
          isHandedOver
            ? { label: outlineWords.outcome, value: outcome ? outcomeText(outcome) : outlineWords.noOutcome }
            : { label: outlineWords.parties, value: parties.join('、') || outlineWords.noParties },
          ...(readAs.length > 0 ? [{ label: outlineWords.readAs, value: readAs.join('、') }] : []),
        ]}
      />
      <CardButtons card="outline" state={state} onChoose={onChoose} />
    </Card>
  );
}
