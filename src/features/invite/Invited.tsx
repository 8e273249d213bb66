import { useCallback } from 'react';
import type { OrganisationId } from '../../../functions/contract/ids';
import type { OpenInvitation } from '../../../functions/contract/people/session';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { List, Row } from '../../components/show/List';
import { Outcome } from '../../components/states/Outcome';
import { WhenReady } from '../../components/states/WhenReady';
import { inviteWords } from '../../content/staff/invite';
import { roles } from '../../content/people';
import { moment } from '../../content/when';
import { useDoing } from '../../services/server/useSending';
import { useReading } from '../../services/server/useReading';
import { useServer } from '../../services/server/server';

type InvitedProps = { organisationId: OrganisationId; shown: number };

/** Codes that are out and that nobody has used, each of which can be taken back. */
export function Invited({ organisationId, shown }: InvitedProps) {
  const { call } = useServer();
  const ask = useCallback(() => call('invitations', { params: { organisationId } }), [call, organisationId]);
  const { state, reload } = useReading(ask, shown);
  const doing = useDoing();

  async function revoke({ id }: OpenInvitation): Promise<void> {
    const params = { organisationId, invitationId: id };
    const answer = await doing.send(
      () => call('revokeInvitation', { params }),
      () => inviteWords.revoked,
    );
    if (answer.ok) reload();
  }

  return (
    <Card title={inviteWords.open}>
      <Outcome state={doing.state} />
      <WhenReady state={state} onRetry={reload}>
        {({ invitations }) => (
          <>
            {invitations.length === 0 && inviteWords.none}
            <List label={inviteWords.open}>
              {invitations.map((one) => (
                <Row
                  key={one.id}
                  title={one.name}
                  note={`${inviteWords.about(roles[one.role], one.byName)}，${inviteWords.untilDay(moment(one.expiresAt))}`}
                  end={
                    <Button
                      variant="link"
                      label={inviteWords.revokeOf(one.name)}
                      onPress={() => void revoke(one)}
                    >
                      {inviteWords.revoke}
                    </Button>
                  }
                />
              ))}
            </List>
          </>
        )}
      </WhenReady>
    </Card>
  );
}
