import { useCallback, useState } from 'react';
import type { CaseState } from '../../../functions/contract/case/views';
import type { CaseId } from '../../../functions/contract/ids';
import { Notice } from '../../components/states/Notice';
import { Title } from '../../components/base/Title';
import { WhenReady } from '../../components/states/WhenReady';
import { caseWords } from '../../content/case/page/casePage';
import { assignTitles } from '../../content/staff/assign';
import { staffTitles } from '../../content/titles';
import { useReading } from '../../services/server/useReading';
import { useServer } from '../../services/server/server';
import { Choosing, type Giving } from './Choosing';
import { Done } from './Done';
import { Subject } from './Subject';
import { Unassignable } from './Unassignable';

/** Giving a case to a named person: which case, who could take it, and one more look before it is done. */
export function Assign({ caseId, shown }: { caseId: CaseId; shown: number }) {
  const { call } = useServer();
  const ask = useCallback(() => call('getCase', { params: { caseId }, query: {} }), [call, caseId]);
  const { state, reload } = useReading(ask, shown);
  const [isStale, setStale] = useState(false);
  const [givenTo, setGivenTo] = useState<string>();

  function lookAgain() {
    setStale(true);
    reload();
  }

  if (givenTo !== undefined) return <Done caseId={caseId} name={givenTo} />;
  return (
    <WhenReady state={state} onRetry={reload}>
      {({ state: found }) => (
        <>
          {isStale && <Notice tone="warn">{caseWords.movedOn}</Notice>}
          <Given state={found} onGiven={setGivenTo} onStale={lookAgain} />
        </>
      )}
    </WhenReady>
  );
}

const givings: readonly Giving[] = ['assign', 'handToColleague'];

type GivenProps = { state: CaseState; onGiven: (name: string) => void; onStale: () => void };

/** By the deed that is open to whoever looks: an office gives it, or who has it hands it on. */
function Given({ state, onGiven, onStale }: GivenProps) {
  const giving = givings.find((one) => state.actions.includes(one));
  return (
    <>
      <Title>{giving ? assignTitles[giving] : staffTitles.assign}</Title>
      <Subject state={state} />
      {giving ? (
        <Choosing key={state.version} state={state} giving={giving} onGiven={onGiven} onStale={onStale} />
      ) : (
        <Unassignable caseId={state.id} />
      )}
    </>
  );
}
