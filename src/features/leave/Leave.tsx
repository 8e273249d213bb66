import { useCallback } from 'react';
import type { OrganisationId } from '../../../functions/contract/ids';
import type { Me } from '../../../functions/contract/people/session';
import { Outcome } from '../../components/states/Outcome';
import { WhenReady } from '../../components/states/WhenReady';
import { useDoing } from '../../services/server/useSending';
import { useReading } from '../../services/server/useReading';
import { useServer } from '../../services/server/server';
import { LeaveList } from './LeaveList';
import { NewLeaveForm } from './NewLeaveForm';
import { StandingIn } from './StandingIn';

type LeaveProps = { me: Me; shown: number };

/** Who of an office is away and who stands in; what whoever stands in has to do; and a leave of one's own. */
export function Leave({ me, shown }: LeaveProps) {
  const { organisationId } = me.acting;
  return organisationId ? <LeavesOf me={me} organisationId={organisationId} shown={shown} /> : null;
}

function LeavesOf({ me, organisationId, shown }: LeaveProps & { organisationId: OrganisationId }) {
  const { call } = useServer();
  const doing = useDoing();
  const ask = useCallback(() => call('leaves', { params: { organisationId } }), [call, organisationId]);
  const { state, reload } = useReading(ask, shown);
  return (
    <>
      <Outcome state={doing.state} />
      <WhenReady state={state} onRetry={reload}>
        {({ leaves, people, deputies }) => (
          <>
            {leaves
              .filter(({ mine, state: at }) => mine === 'deputy' && at === 'now')
              .map((leave) => (
                <StandingIn key={leave.id} organisationId={organisationId} leave={leave} shown={shown} />
              ))}
            <LeaveList organisationId={organisationId} leaves={leaves} doing={doing} onChanged={reload} />
            {people.length > 0 && (
              <NewLeaveForm
                me={me}
                organisationId={organisationId}
                people={people}
                deputies={deputies}
                doing={doing}
                onSaid={reload}
              />
            )}
          </>
        )}
      </WhenReady>
    </>
  );
}
