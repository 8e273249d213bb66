import { View } from '@tarojs/components';
import type { HelpAsked } from '../../../functions/contract/help';
import { helpWords } from '../../content/filing/help';
import { useHelp } from '../../services/filing/help';
import { HelpCards } from './HelpCards';

/** What helps at once, below what was said; it can be sent beside it. */
export function HelpNow({ asked }: { asked: HelpAsked }) {
  const help = useHelp(asked);
  if (!help || help.cards.length === 0) return null;
  return (
    <View id="help">
      <HelpCards cards={help.cards} />
      <View className="note">{helpWords.goOn}</View>
    </View>
  );
}
