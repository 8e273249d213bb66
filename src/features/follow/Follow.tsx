import { useCallback, type ReactNode } from 'react';
import type { CaseId } from '../../../functions/contract/ids';
import type { Acted, CaseView } from '../../../functions/contract/views';
import { Notice } from '../../components/Notice';
import { WhenReady } from '../../components/WhenReady';
import { caseWords } from '../../content/casePage';
import { useReading } from '../../services/load';
import { useServer } from '../../services/server';
import { Deeds } from './Deeds';
import { Filed } from './Filed';
import { Head } from './Head';
import { History } from './History';
import { Holding } from './Holding';
import { Talk } from './Talk';

type FollowProps = {
  caseId: CaseId;
  shown: number;
  /** What else to try when it cannot be shown. */
  wayOn?: ReactNode;
};

/** A case, for whoever may see it: how it stands, who has it, what was said, what can be done now. */
export function Follow({ caseId, shown, wayOn }: FollowProps) {
  const { call } = useServer();
  const ask = useCallback(() => call('getCase', { params: { caseId } }), [call, caseId]);
  const { state, reload, set } = useReading(ask, shown);
  return (
    <WhenReady state={state} onRetry={reload} wayOn={wayOn}>
      {(found) => <Whole found={found} onDone={(acted) => set(after(found, acted))} onStale={reload} />}
    </WhenReady>
  );
}

/** The case with what was just done; a retry may bring an event that is there already. */
const after = ({ answers, timeline }: CaseView, { state, entry }: Acted): CaseView => ({
  answers,
  state,
  timeline: [...timeline.filter(({ seq }) => seq !== entry.seq), entry],
});

type WholeProps = { found: CaseView; onDone: (acted: Acted) => void; onStale: () => void };

/** A resident first learns who has it and until when; staff come to read what was written and to answer it. */
function Whole({ found, onDone, onStale }: WholeProps) {
  const { state, timeline } = found;
  const reader = state.standing === 'owner' ? 'resident' : 'staff';
  const isStaff = reader === 'staff';
  const filed = <Filed found={found} reader={reader} />;
  const holding = <Holding state={state} reader={reader} />;
  return (
    <>
      {!isStaff && state.version === 1 && <Notice tone="good">{caseWords.received}</Notice>}
      <Head state={state} reader={reader} />
      {isStaff ? filed : holding}
      <Talk timeline={timeline} reader={reader} />
      <Deeds state={state} onDone={onDone} onStale={onStale} />
      {isStaff ? holding : filed}
      <History timeline={timeline} reader={reader} />
    </>
  );
}
