import { useCallback } from 'react';
import type { Me } from '../../../functions/contract/people/session';
import { Empty } from '../../components/states/Empty';
import { WhenReady } from '../../components/states/WhenReady';
import { profileWords } from '../../content/me/profile';
import { useReading } from '../../services/server/useReading';
import { useServer } from '../../services/server/server';
import { DeclareMatters } from './DeclareMatters';
import { Editing } from './Editing';

/** Who carries cases says what they are good at and which languages they serve in; lawyers, whom they stand for. */
export function Profile({ me }: { me: Me }) {
  const { role, organisationId } = me.acting;
  if (!organisationId || (role !== 'lawyer' && role !== 'agent'))
    return <Empty title={profileWords.notCarrying} />;
  return (
    <>
      <Own organisationId={organisationId} personId={me.personId} />
      {role === 'lawyer' && <DeclareMatters />}
    </>
  );
}

function Own({ organisationId, personId }: { organisationId: string; personId: string }) {
  const { call } = useServer();
  const ask = useCallback(
    () => call('profile', { params: { organisationId, personId } }),
    [call, organisationId, personId],
  );
  const { state, reload } = useReading(ask, 0);
  return (
    <WhenReady state={state} onRetry={reload}>
      {(profile) => <Editing organisationId={organisationId} personId={personId} profile={profile} />}
    </WhenReady>
  );
}
