import { Text, View } from '@tarojs/components';
import type { Help } from '../../../functions/contract/help';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { HelpCard } from '../../components/states/HelpCard';
import { Notice } from '../../components/states/Notice';
import { helpTexts, helpWords } from '../../content/help';
import { recoverWords } from '../../content/recover';
import { copy } from '../../services/copy';
import { officesOf } from '../../routes';
import { dial } from '../../services/dial';
import { open } from '../../services/navigation';
import { near } from '../../services/nearOffice';
import './NamelessCode.scss';

type NamelessCodeProps = { code: string; isEarlier: boolean; cards: Help['cards']; onNoted: () => void };

/** The code of a question filed without a name, this once, as large as it will go; and what helps meanwhile. */
export const NamelessCode = ({ code, isEarlier, cards, onNoted }: NamelessCodeProps) => (
  <View id="nameless">
    <Notice tone="good" title={recoverWords.filed}>
      {recoverWords.keep}
    </Notice>
    {isEarlier && <Notice tone="warn">{recoverWords.earlier}</Notice>}
    {cards.map(({ card, law }) => (
      <HelpCard
        key={card}
        id={`help-${card}`}
        {...helpTexts[card]}
        law={law === null ? undefined : helpWords.article(law)}
        onDial={dial}
        onDoor={(kind) => open(officesOf.link({ areaCode: near.read().areaCode, kind }))}
      />
    ))}
    <Card title={recoverWords.code}>
      <Text selectable className="nameless-code">
        {code}
      </Text>
      <Button id="copy-code" variant="secondary" onPress={() => copy(code)}>
        {recoverWords.copy}
      </Button>
      <Button id="noted" onPress={onNoted}>
        {recoverWords.kept}
      </Button>
    </Card>
  </View>
);
