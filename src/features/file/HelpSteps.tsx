import { View } from '@tarojs/components';
import type { HelpCard } from '../../../functions/contract/help';
import { Card } from '../../components/show/Card';
import { List, Row } from '../../components/show/List';
import { Points } from '../../components/show/Points';
import { Section } from '../../components/show/Section';
import { helpTexts, helpWords } from '../../content/filing/help';
import { officesOf } from '../../routes';
import { dial } from '../../services/device/dial';
import { open } from '../../services/navigation';
import { near } from '../../services/places/nearOffice';

type HelpStepsProps = { card: HelpCard; law?: string | null };

/** What to do first, on one surface; whom to ring and where to go as rows below it. */
export const HelpSteps = ({ card, law = null }: HelpStepsProps) => {
  const { title, lines, numbers, door } = helpTexts[card];
  return (
    <View id={`help-${card}`}>
      <Section title={title}>
        <Card>
          <Points lines={lines} />
          {law !== null && <View className="note">{helpWords.article(law)}</View>}
        </Card>
        <List label={title}>
          {numbers.map(({ number, label }) => (
            <Row key={number} icon="phone" calls title={label} onPress={() => dial(number)} />
          ))}
          {door && (
            <Row
              icon="place"
              title={door.label}
              onPress={() => open(officesOf.link({ areaCode: near.read().areaCode, kind: door.kind }))}
            />
          )}
        </List>
      </Section>
    </View>
  );
};
