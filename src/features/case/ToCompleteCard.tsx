import type { CaseView } from '../../../functions/contract/views';
import { Card } from '../../components/Card';
import { Points } from '../../components/Points';
import type { Reader } from '../../content/holder';
import { toCompleteTexts, toCompleteWords as words } from '../../content/toComplete';

type ToCompleteCardProps = { found: Pick<CaseView, 'toComplete'>; reader: Reader };

/** What the case was received without; nothing where nothing is missing, or it has been asked for already. */
export const ToCompleteCard = ({ found: { toComplete }, reader }: ToCompleteCardProps) =>
  toComplete.length === 0 ? null : (
    <Card title={words.title}>
      {words[reader]}
      <Points lines={toComplete.map((one) => toCompleteTexts[one])} />
    </Card>
  );
