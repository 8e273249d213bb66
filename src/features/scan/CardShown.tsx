import { useState } from 'react';
import type { Card as OfficialCard } from '../../../functions/contract/numbers/codes';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { cardWords } from '../../content/me/codes';
import { CardFacts } from './CardFacts';
import { Report } from './Report';

/** Somebody's official card, as it is at this moment, and what to do when something is wrong. */
export function CardShown({ card }: { card: OfficialCard }) {
  const [reporting, setReporting] = useState(false);
  return (
    <Card title={cardWords.title}>
      <CardFacts card={card} />
      <Button id="report" variant="danger" onPress={() => setReporting(true)}>
        {cardWords.report}
      </Button>
      <Report open={reporting} unit={card.organisationName} onClose={() => setReporting(false)} />
    </Card>
  );
}
