import type { CaseView } from '../../../functions/contract/views';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Facts } from '../../components/Facts';
import { answerRows } from '../../content/answers';
import { caseWords } from '../../content/casePage';
import type { Reader } from '../../content/holder';
import { receiptWords } from '../../content/receipt';
import { residentPages } from '../../routes';
import { dial } from '../../services/dial';
import { open } from '../../services/navigation';
import { usePlaceNames } from '../../services/placeNames';
import { Files } from './Files';

/** What was filed, and where it happened; staff can ring who filed it. */
export function Filed({ found, reader }: { found: CaseView; reader: Reader }) {
  const { answers, state } = found;
  const placeName = usePlaceNames([state.areaCode], true);
  const place = placeName(state.areaCode);
  if (!answers) return null;
  const { phone } = answers.form;
  return (
    <Card title={caseWords.filed}>
      <Facts rows={[...answerRows(answers), ...(place ? [{ label: caseWords.place, value: place }] : [])]} />
      <Files found={found} ids={answers.form.files ?? []} reader={reader} />
      {reader === 'resident' && (
        <Button
          id="receipt"
          variant="secondary"
          onPress={() => open(residentPages.receipt.link({ caseId: state.id, seq: '1' }))}
        >
          {receiptWords.see}
        </Button>
      )}
      {reader === 'staff' && phone && (
        <Button variant="secondary" onPress={() => dial(phone)}>
          {caseWords.ring(phone)}
        </Button>
      )}
    </Card>
  );
}
