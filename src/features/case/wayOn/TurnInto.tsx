import { View } from '@tarojs/components';
import type { CaseState } from '../../../../functions/contract/views';
import { CaseKind } from '../../../../functions/contract/words';
import { Button } from '../../../components/base/Button';
import { Card } from '../../../components/show/Card';
import { caseKinds } from '../../../content/kinds';
import { wayOnWords } from '../../../content/wayOn';
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
    <Card title={wayOnWords.turn}>
      <View className="follow-soft">{wayOnWords.turnNote}</View>
      {grown.map(({ id: button, label, page }) => (
        <Button
          key={button}
          id={button}
          variant="secondary"
          onPress={() => open(carriedOver(page.link(), id))}
        >
          {label}
        </Button>
      ))}
    </Card>
  );
}
