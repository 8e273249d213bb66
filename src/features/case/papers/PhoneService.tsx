import { View } from '@tarojs/components';
import type { CaseState } from '../../../../functions/contract/case/views';
import { Card } from '../../../components/show/Card';
import { phoneServiceWords as words } from '../../../content/case/papers/papers';
import { CardButtons, type Choose } from '../deeds/ActionButton';

/** What the resident answered, as the buttons say that are left: the one not pressed, or both. */
function said({ actions }: CaseState): string | null {
  const [mayAgree, mayDecline] = [
    actions.includes('agreePhoneService'),
    actions.includes('declinePhoneService'),
  ];
  if (mayAgree && mayDecline) return words.asked;
  if (mayDecline) return words.agreed;
  return mayAgree ? words.declined : null;
}

type PhoneServiceProps = {
  state: CaseState;
  /** The same with what can be begun. */
  offered: CaseState;
  onChoose: Choose;
};

/** Asks whether papers may come to the phone, and says what was answered; it can be changed at any time. */
export function PhoneService({ state, offered, onChoose }: PhoneServiceProps) {
  const text = said(state);
  if (text === null) return null;
  return (
    <Card title={words.title}>
      <View>{text}</View>
      <CardButtons card="papers" state={offered} onChoose={onChoose} />
    </Card>
  );
}
