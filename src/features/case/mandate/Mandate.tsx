import { View } from '@tarojs/components';
import type { CaseState } from '../../../../functions/contract/case/views';
import { Card } from '../../../components/show/Card';
import { Facts } from '../../../components/show/Facts';
import { mandateWords } from '../../../content/case/page/casePage';
import type { Reader } from '../../../content/case/page/holder';
import { dayText } from '../../../content/when';
import { CardButtons, type Choose } from '../deeds/ActionButton';

type MandateProps = { state: CaseState; reader: Reader; onChoose: Choose };

/** Who carries the matter for the resident, until when, free of charge; and the resident's word on it. */
export function Mandate({ state, reader, onChoose }: MandateProps) {
  const { mandate } = state;
  if (!mandate) return null;
  const { name, organisationName, agreed, until } = mandate;
  const forResident = agreed ? mandateWords.agreed : mandateWords.asked;
  const forStaff = agreed ? mandateWords.agreedStaff : mandateWords.waiting;
  return (
    <Card title={mandateWords.title}>
      <View>{reader === 'resident' ? forResident : forStaff}</View>
      <Facts
        rows={[
          { label: mandateWords.who, value: name },
          { label: mandateWords.organisation, value: organisationName },
          ...(until ? [{ label: mandateWords.until, value: dayText(until) }] : []),
          { label: mandateWords.cost, value: mandateWords.free },
        ]}
      />
      {reader === 'resident' && <View className="follow-soft">{mandateWords.warning}</View>}
      <CardButtons card="mandate" state={state} onChoose={onChoose} />
    </Card>
  );
}
