import { View } from '@tarojs/components';
import type { CaseView } from '../../../functions/contract/case/views';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { HelpCard } from '../../components/states/HelpCard';
import { helpTexts, helpWords } from '../../content/filing/help';
import { carriedOver, filingPages, officesOf } from '../../routes';
import { dial } from '../../services/device/dial';
import { open } from '../../services/navigation';

type HelpCardsProps = { state: CaseView['state']; help: NonNullable<CaseView['help']> };

/** What helps at once, while the case waits: the cards, and legal aid where the matter is one of it. */
export function HelpCards({ help: { cards, aid }, state }: HelpCardsProps) {
  return (
    <View id="help">
      {cards.map(({ card, law }) => (
        <HelpCard
          key={card}
          id={`help-${card}`}
          {...helpTexts[card]}
          law={law === null ? undefined : helpWords.article(law)}
          onDial={dial}
          onDoor={(kind) => open(officesOf.link({ areaCode: state.areaCode, kind }))}
        />
      ))}
      {aid && (
        <Card title={helpWords.aid}>
          <View>{helpWords.aidNotes[aid.answer]}</View>
          <View className="follow-soft">{helpWords.article(aid.article)}</View>
          <View className="follow-soft">{helpWords.aidKept}</View>
          <Button
            id="aid-door"
            variant="secondary"
            onPress={() => open(carriedOver(filingPages.legalAid.link(), state.id))}
          >
            {helpWords.aidButton}
          </Button>
        </Card>
      )}
    </View>
  );
}
