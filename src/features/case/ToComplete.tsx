import { Card } from '../../components/show/Card';
import { Notice } from '../../components/states/Notice';
import { Points } from '../../components/show/Points';
import { toCompleteTexts, toCompleteWords as words } from '../../content/case/papers/toComplete';
import type { CaseView } from '../../../functions/contract/case/views';
import type { Reader } from '../../content/case/page/holder';

type ToCompleteProps = { found: Pick<CaseView, 'toComplete' | 'state'>; reader: Reader };

/** Whom nobody may turn to, where a child is in danger; and what the case was received without, until it is asked for. */
export const ToComplete = ({ found: { toComplete, state }, reader }: ToCompleteProps) => (
  <>
    {state.urgentFor.includes('childInDanger') && (
      <Notice tone="warn" title={words.harmedTitle}>
        {reader === 'staff' ? words.harmedStaff : words.harmedResident}
      </Notice>
    )}
    {toComplete.length > 0 && (
      <Card title={words.title}>
        {words[reader]}
        <Points lines={toComplete.map((one) => toCompleteTexts[one])} />
      </Card>
    )}
  </>
);
