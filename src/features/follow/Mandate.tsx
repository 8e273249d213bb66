import { View } from '@tarojs/components';
import type { CaseAction } from '../../../functions/contract/actions';
import type { CaseState } from '../../../functions/contract/views';
import { Card } from '../../components/Card';
import { Facts } from '../../components/Facts';
import { mandateWords } from '../../content/casePage';
import type { Reader } from '../../content/holder';
import { dayText } from '../../content/when';
import { ActionButton, type Choose } from './ActionButton';

/** What is done about a mandate stands on its own card. */
export const mandateActions: readonly CaseAction[] = ['agreeMandate', 'declineMandate', 'revokeMandate'];

type MandateProps = { state: CaseState; reader: Reader; onChoose: Choose };

/** Who carries the matter for the resident, until when, free of charge; and the resident's word on it. */
export function Mandate({ state: { mandate, kind, actions }, reader, onChoose }: MandateProps) {
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
      {mandateActions
        .filter((action) => actions.includes(action))
        .map((action) => (
          <ActionButton key={action} {...{ action, kind, onChoose }} isMain={action === 'agreeMandate'} />
        ))}
    </Card>
  );
}
