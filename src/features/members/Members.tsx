import { useCallback, useState } from 'react';
import type { OrganisationId } from '../../../functions/contract/ids';
import type { Role } from '../../../functions/contract/words';
import type { StaffView } from '../../../functions/contract/views';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Confirm } from '../../components/Confirm';
import { List, Row } from '../../components/List';
import { Notice } from '../../components/Notice';
import { Trouble } from '../../components/Trouble';
import { RobotCard, WeComSheet } from './Reach';
import { WhenReady } from '../../components/WhenReady';
import { roles } from '../../content/people';
import { memberWords, reachWords } from '../../content/members';
import type { CallProblem } from '../../services/answer';
import { useReading } from '../../services/load';
import { useServer } from '../../services/server';
import { useSignedIn } from '../../services/signedIn';

const mayEnd: readonly Role[] = ['admin', 'supervisor'];

/** Who works here, and the end of a duty. To those who may not end one there is nothing here. */
export function Members({ shown }: { shown: number }) {
  const signedIn = useSignedIn();
  if (signedIn.at !== 'in') return null;
  const { role, organisationId } = signedIn.me.acting;
  if (!mayEnd.includes(role) || !organisationId) return null;
  return (
    <Listed key={organisationId} organisationId={organisationId} shown={shown} isAdmin={role === 'admin'} />
  );
}

type ListedProps = { organisationId: OrganisationId; shown: number; isAdmin: boolean };

function Listed({ organisationId, shown, isAdmin }: ListedProps) {
  const { call } = useServer();
  const ask = useCallback(() => call('staff', { params: { organisationId } }), [call, organisationId]);
  const { state, reload } = useReading(ask, shown);
  return (
    <WhenReady state={state} onRetry={reload}>
      {({ staff, robot }) => (
        <>
          <Card title={memberWords.title}>
            <Ending organisationId={organisationId} staff={staff} isAdmin={isAdmin} onChanged={reload} />
          </Card>
          {isAdmin && <RobotCard organisationId={organisationId} isSet={robot} onSaved={reload} />}
        </>
      )}
    </WhenReady>
  );
}

type Doing =
  | { at: 'nothing' }
  | { at: 'asking' | 'sending'; member: StaffView }
  | { at: 'failed'; problem: CallProblem }
  | { at: 'done'; name: string; released: number };

type EndingProps = {
  organisationId: OrganisationId;
  staff: readonly StaffView[];
  isAdmin: boolean;
  onChanged: () => void;
};

function Ending({ organisationId, staff, isAdmin, onChanged }: EndingProps) {
  const { call } = useServer();
  const [doing, setDoing] = useState<Doing>({ at: 'nothing' });
  const [binding, setBinding] = useState<StaffView | null>(null);
  const member = doing.at === 'asking' || doing.at === 'sending' ? doing.member : null;

  async function end({ personId, role, name }: StaffView): Promise<void> {
    setDoing((before) => (before.at === 'asking' ? { ...before, at: 'sending' } : before));
    const answer = await call('endDuty', { params: { organisationId, personId }, body: { role } });
    if (!answer.ok) return setDoing({ at: 'failed', problem: answer.problem });
    setDoing({ at: 'done', name, released: answer.reply.released });
    onChanged();
  }

  return (
    <>
      {doing.at === 'done' && <Notice tone="good">{memberWords.done(doing.name, doing.released)}</Notice>}
      {doing.at === 'failed' && <Trouble message={doing.problem.detail} />}
      {staff.length === 0 && memberWords.none}
      <List label={memberWords.title}>
        {staff.map((one) => (
          <Row
            key={`${one.role} ${one.personId}`}
            title={one.name}
            note={`${roles[one.role]}，${one.weCom ? memberWords.hasWeCom : memberWords.noWeCom}`}
            end={
              <>
                {isAdmin && (
                  <Button
                    variant="link"
                    label={reachWords.weComTitle(one.name)}
                    onPress={() => setBinding(one)}
                  >
                    {reachWords.weCom}
                  </Button>
                )}
                <Button variant="link" onPress={() => setDoing({ at: 'asking', member: one })}>
                  {memberWords.end}
                </Button>
              </>
            }
          />
        ))}
      </List>
      {binding && (
        <WeComSheet
          organisationId={organisationId}
          member={binding}
          onClose={() => setBinding(null)}
          onSaved={() => {
            setBinding(null);
            onChanged();
          }}
        />
      )}
      <Confirm
        open={member !== null}
        title={memberWords.confirm(member?.name ?? '')}
        act={memberWords.end}
        danger
        loading={doing.at === 'sending'}
        onConfirm={() => member && void end(member)}
        onCancel={() => setDoing({ at: 'nothing' })}
      >
        {memberWords.note}
      </Confirm>
    </>
  );
}
