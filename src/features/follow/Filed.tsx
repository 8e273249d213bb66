import type { CaseView } from '../../../functions/contract/views';
import { Card } from '../../components/Card';
import { Facts } from '../../components/Facts';
import { answerRows } from '../../content/answers';
import { caseWords } from '../../content/casePage';
import { usePlaceNames } from '../../services/placeNames';

/** What was filed, and where it happened. */
export function Filed({ found: { answers, state } }: { found: CaseView }) {
  const placeName = usePlaceNames([state.areaCode], true);
  const place = placeName(state.areaCode);
  return (
    <Card title={caseWords.filed}>
      <Facts rows={[...answerRows(answers), ...(place ? [{ label: caseWords.place, value: place }] : [])]} />
    </Card>
  );
}
