import { View } from '@tarojs/components';
import type { CaseState } from '../../../../functions/contract/views';
import { Button } from '../../../components/base/Button';
import { Card } from '../../../components/show/Card';
import { caseKinds } from '../../../content/kinds';
import { wayOnWords } from '../../../content/wayOn';
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
    <Card title={wayOnWords.complain}>
      <View className="follow-soft">{complainedOf}</View>
      <Button id="complain" variant="secondary" onPress={() => open(complaintAbout.link({ about: id }))}>
        {wayOnWords.complainButton}
      </Button>
    </Card>
  );
}
