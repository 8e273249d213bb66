import type { CaseState } from '../../../../functions/contract/case/views';
import { Card } from '../../../components/show/Card';
import { Facts } from '../../../components/show/Facts';
import { Fold } from '../../../components/show/Fold';
import { closedRow, closedWords } from '../../../content/staff/closed';
import { deeds } from '../../../content/deeds';

/** So many stand open; who wants to know all unfolds them. */
const open = 4;

/** To staff: what they may not do now, and why, as the server's rules say. */
export function ClosedCard({ state }: { state: CaseState }) {
  const { closed = [], kind, actions } = state;
  // What can be done whatever else can is not what somebody looks for here.
  const shown = closed
    .filter(({ action }) => (deeds[action].placeBelow ?? 0) === 0 && !actions.includes(action))
    .map((one) => closedRow(one, kind));
  if (shown.length === 0) return null;
  return (
    <Card title={closedWords.title}>
      <Facts rows={shown.slice(0, open)} />
      {shown.length > open && (
        <Fold id="closed-more" label={closedWords.more(shown.length - open)}>
          <Facts rows={shown.slice(open)} />
        </Fold>
      )}
    </Card>
  );
}
