import { View } from '@tarojs/components';
import type { CaseAction } from '../../../../functions/contract/deeds/actions';
import type { CaseState } from '../../../../functions/contract/case/views';
import { Button } from '../../../components/base/Button';
import { Card } from '../../../components/show/Card';
import { myCaseWords as words } from '../../../content/case/page/myCase';
import type { ScreenProps } from '../screen';

/** Whether the resident is asked if it is solved; then neither button stands with the others. */
export const isAskedIfSolved = ({ actions }: Pick<CaseState, 'actions'>): boolean =>
  actions.includes('close');

/** What stands on that card. */
export const askedIfSolved: readonly CaseAction[] = ['close', 'followUp'];

/** Whether it is solved. Not solved leads back to the lawyer where one can ask again, else to what the law leaves open. */
export function Solved({
  offered,
  choose,
  isMain,
}: Pick<ScreenProps, 'offered' | 'choose'> & { isMain: boolean }) {
  if (!isAskedIfSolved(offered)) return null;
  const asksAgain = offered.actions.includes('followUp');
  return (
    <Card title={words.solved}>
      <View className="solved">
        <Button
          id="action-close"
          variant={isMain ? 'primary' : 'secondary'}
          onPress={() => choose('close', { solved: true })}
        >
          {words.yes}
        </Button>
        <Button
          id={asksAgain ? 'action-followUp' : 'not-solved'}
          variant="secondary"
          onPress={() => (asksAgain ? choose('followUp') : choose('close', { solved: false }))}
        >
          {words.no}
        </Button>
      </View>
      <View className="follow-soft">{asksAgain ? words.askAgain : words.tellUs}</View>
    </Card>
  );
}
