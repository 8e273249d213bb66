import { View } from '@tarojs/components';
import type { CaseState } from '../../../functions/contract/views';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { wayOnWords } from '../../content/wayOn';
import { carriedOver, residentPages } from '../../routes';
import { open } from '../../services/navigation';

const answered: readonly CaseState['status'][] = ['answered', 'closed'];

/** A question that has its answer may grow into an application or a petition. */
export function TurnInto({ state: { id, kind, status } }: { state: CaseState }) {
  if (kind !== 'consultation' || !answered.includes(status)) return null;
  return (
    <Card title={wayOnWords.turn}>
      <View className="follow-soft">{wayOnWords.turnNote}</View>
      <Button
        id="to-aid"
        variant="secondary"
        onPress={() => open(carriedOver(residentPages.apply.link(), id))}
      >
        {wayOnWords.toAid}
      </Button>
      <Button
        id="to-petition"
        variant="secondary"
        onPress={() => open(carriedOver(residentPages.petition.link(), id))}
      >
        {wayOnWords.toPetition}
      </Button>
    </Card>
  );
}
