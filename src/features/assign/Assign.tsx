import { useCallback, useState } from 'react';
import type { CaseId } from '../../../functions/contract/ids';
import { Notice } from '../../components/states/Notice';
import { WhenReady } from '../../components/states/WhenReady';
import { caseWords } from '../../content/case/page/casePage';
import { useReading } from '../../services/server/useReading';
import { useServer } from '../../services/server/server';
import { Choosing } from './Choosing';
import { Subject } from './Subject';
import { Unassignable } from './Unassignable';

/** Giving a case to a named person: which case, who could take it, and one more look before it is done. */
export function Assign({ caseId, shown }: { caseId: CaseId; shown: number }) {
  const { call } = useServer();
  const ask = useCallback(() => call('getCase', { params: { caseId }, query: {} }), [call, caseId]);
  const { state, reload } = useReading(ask, shown);
  const [isStale, setStale] = useState(false);

  function lookAgain() {
    setStale(true);
    reload();
  }

  return (
    <WhenReady state={state} onRetry={reload}>
      {({ state: found }) => (
        <>
          {isStale && <Notice tone="warn">{caseWords.movedOn}</Notice>}
          <Subject state={found} />
          {found.actions.includes('assign') ? (
            <Choosing key={found.version} state={found} onStale={lookAgain} />
          ) : (
            <Unassignable caseId={caseId} />
          )}
        </>
      )}
    </WhenReady>
  );
}
