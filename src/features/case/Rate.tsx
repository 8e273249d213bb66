import { useCallback } from 'react';
import type { CaseId } from '../../../functions/contract/ids';
import { late } from '../../components/base/late';
import { WhenThere } from '../../components/states/WhenThere';
import { useServer } from '../../services/server/server';
import { useReading } from '../../services/server/useReading';

/** Where nothing was decided yet nobody waits for what it is rated with. */
const ratings = late(async () => (await import('./Ratings')).Ratings);

/** What the resident may say of each answer and decision, once there is one; nothing before. */
export function Rate({ caseId, version }: { caseId: CaseId; version: number }) {
  const { call } = useServer();
  const ask = useCallback(() => call('ratings', { params: { caseId } }), [call, caseId]);
  const { state, set } = useReading(ask, version);
  if (state.at !== 'ready' || state.found.rounds.length === 0) return null;
  const { rounds } = state.found;
  return (
    <WhenThere source={ratings} quiet>
      {(Ratings) => <Ratings caseId={caseId} rounds={rounds} onRated={set} />}
    </WhenThere>
  );
}
