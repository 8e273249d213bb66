import { View } from '@tarojs/components';
import type { HelpAsked } from '../../../functions/contract/help';
import { HelpCard } from '../../components/states/HelpCard';
import { helpTexts, helpWords } from '../../content/help';
import { officesOf } from '../../routes';
import { dial } from '../../services/dial';
import { open } from '../../services/navigation';
import { near } from '../../services/nearOffice';
import { useHelp } from '../../services/help';

/** What helps at once, below the questions that were answered; the form goes on beside it. */
export function HelpNow({ asked }: { asked: HelpAsked }) {
  const help = useHelp(asked);
  if (!help || help.cards.length === 0) return null;
  return (
    <View id="help">
      {help.cards.map(({ card, law }) => (
        <HelpCard
          key={card}
          id={`help-${card}`}
          {...helpTexts[card]}
          law={law === null ? undefined : helpWords.article(law)}
          onDial={dial}
          onDoor={(kind) => open(officesOf.link({ areaCode: near.read().areaCode, kind }))}
        />
      ))}
      <View className="field-hint">{helpWords.goOn}</View>
    </View>
  );
}
