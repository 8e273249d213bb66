import { useCallback } from 'react';
import type { Card as OfficialCard } from '../../../functions/contract/numbers/codes';
import type { CaseId } from '../../../functions/contract/ids';
import { WhenReady } from '../../components/states/WhenReady';
import { useReading } from '../../services/server/useReading';
import { useServer } from '../../services/server/server';
import { Deciding } from './Deciding';

/** Somebody asks for a mandate: as the case is now, the owner decides. */
export function Offer({ caseId, card }: { caseId: CaseId; card: OfficialCard }) {
  const { call } = useServer();
  const ask = useCallback(() => call('getCase', { params: { caseId }, query: {} }), [call, caseId]);
  const { state, reload } = useReading(ask, 0);
  return (
    <WhenReady state={state} onRetry={reload}>
      {(found) => <Deciding state={found.state} card={card} onStale={reload} />}
    </WhenReady>
  );
}
