import { View } from '@tarojs/components';
import type { CaseState } from '../../../../functions/contract/case/views';
import { CaseKind } from '../../../../functions/contract/words';
import { List, Row } from '../../../components/show/List';
import { Section } from '../../../components/show/Section';
import { caseKinds } from '../../../content/kinds';
import { wayOnWords } from '../../../content/case/steps/wayOn';
import { carriedOver, filingPages } from '../../../routes';
import { open } from '../../../services/navigation';

/** What a case may grow into, each with its button. */
const grown = CaseKind.options.flatMap((kind) => {
  const { grownInto } = caseKinds[kind];
  return grownInto ? [{ ...grownInto, page: filingPages[kind] }] : [];
});

/** A question that has its answer may grow into an application or a petition. */
export function TurnInto({ state: { id, kind, status } }: { state: CaseState }) {
  const growsAt: readonly CaseState['status'][] = caseKinds[kind].growsAt;
  if (!growsAt.includes(status)) return null;
  return (
    <Section title={wayOnWords.turn}>
      <List label={wayOnWords.turn}>
        {grown.map(({ id: button, label, page }) => (
          <Row
            key={button}
            id={button}
            acts
            title={label}
            onPress={() => open(carriedOver(page.link(), id))}
          />
        ))}
      </List>
      <View className="follow-soft">{wayOnWords.turnNote}</View>
    </Section>
  );
}
