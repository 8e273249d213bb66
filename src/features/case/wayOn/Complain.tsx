import { View } from '@tarojs/components';
import type { CaseState } from '../../../../functions/contract/case/views';
import { List, Row } from '../../../components/show/List';
import { Section } from '../../../components/show/Section';
import { caseKinds } from '../../../content/kinds';
import { wayOnWords } from '../../../content/case/steps/wayOn';
import { complaintAbout } from '../../../routes';
import { open } from '../../../services/navigation';

/**
 * The way to complain about whoever carries the case (法律援助法 55). It stands on the owner's screen alone, at every stage and
 * after the end: nothing of it reaches the case.
 */
export function Complain({ state: { id, kind } }: { state: Pick<CaseState, 'id' | 'kind'> }) {
  const { complainedOf } = caseKinds[kind];
  if (complainedOf === null) return null;
  return (
    <Section title={wayOnWords.complain}>
      <List label={wayOnWords.complain}>
        <Row
          id="complain"
          acts
          title={wayOnWords.complainButton}
          onPress={() => open(complaintAbout.link({ about: id }))}
        />
      </List>
      <View className="follow-soft">{complainedOf}</View>
    </Section>
  );
}
