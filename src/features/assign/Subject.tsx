import type { CaseState } from '../../../functions/contract/case/views';
import { Card } from '../../components/show/Card';
import { Facts } from '../../components/show/Facts';
import { Tag } from '../../components/show/Tag';
import { Tags } from '../../components/show/Tags';
import { caseWords } from '../../content/case/page/casePage';
import { holderText } from '../../content/case/page/holder';
import { kindLines } from '../../content/kinds/lines';
import { statusName } from '../../content/case/line/statuses';

/** Which case is being given away, and who has it now. */
export const Subject = ({ state: { kind, status, title, holder } }: { state: CaseState }) => (
  <Card>
    <Tags>
      <Tag tone="info">{kindLines[kind].name}</Tag>
      <Tag>{statusName(kind, status)}</Tag>
    </Tags>
    {title}
    <Facts rows={[{ label: caseWords.holder, value: holderText(holder, 'staff') }]} />
  </Card>
);
