import { useCallback, useState } from 'react';
import type { OrganisationId } from '../../../functions/contract/ids';
import type { Role } from '../../../functions/contract/words';
import type { StaffView } from '../../../functions/contract/people/staffViews';
import { Checkbox } from '../../components/ask/Checkbox';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Confirm } from '../../components/frame/Confirm';
import { List, Row } from '../../components/show/List';
import { Outcome } from '../../components/states/Outcome';
import { Changes } from './Changes';
import { RobotCard, WeComSheet } from './Reach';
import { WhenReady } from '../../components/states/WhenReady';
import { roles } from '../../content/people';
import { memberWords, reachWords } from '../../content/staff/members';
import { useDoing } from '../../services/server/useSending';
import { useReading } from '../../services/server/useReading';
import { useServer } from '../../services/server/server';
import { useSignedIn } from '../../services/session/signedIn';

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
      {({ staff, robot, changes }) => (
        <>
          <Card title={memberWords.title}>
            <Ending organisationId={organisationId} staff={staff} isAdmin={isAdmin} onChanged={reload} />
          </Card>
          <Changes changes={changes} />
          {isAdmin && <RobotCard organisationId={organisationId} isSet={robot} onSaved={reload} />}
        </>
      )}
    </WhenReady>
  );
}

type EndingProps = {
  organisationId: OrganisationId;
  staff: readonly StaffView[];
  isAdmin: boolean;
  onChanged: () => void;
};

function Ending({ organisationId, staff, isAdmin, onChanged }: EndingProps) {
  const { call } = useServer();
  const { state, send, rest } = useDoing();
  const [leaving, setLeaving] = useState<StaffView | null>(null);
  const [isWhole, setWhole] = useState(false);
  const [binding, setBinding] = useState<StaffView | null>(null);

  function ask(member: StaffView): void {
    rest();
    setWhole(false);
    setLeaving(member);
  }

  async function end({ personId, role, name }: StaffView): Promise<void> {
    const body = isWhole ? {} : { role };
    const answer = await send(
      () => call('endDuty', { params: { organisationId, personId }, body }),
      ({ released }) => memberWords.done(name, released),
    );
    setLeaving(null);
    if (answer.ok) onChanged();
  }

  const others = staff.filter(
    ({ personId, role }) => personId === leaving?.personId && role !== leaving.role,
  );
  return (
    <>
      <Outcome state={state} />
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
                <Button variant="link" onPress={() => ask(one)}>
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
        open={leaving !== null}
        title={memberWords.confirm(leaving?.name ?? '')}
        act={memberWords.end}
        danger
        loading={state.at === 'sending'}
        onConfirm={() => leaving && void end(leaving)}
        onCancel={() => setLeaving(null)}
      >
        {memberWords.note}
        {others.length > 0 && (
          <Checkbox checked={isWhole} onChange={setWhole}>
            {memberWords.leavesWhole(others.map(({ role }) => roles[role]).join('、'))}
          </Checkbox>
        )}
      </Confirm>
    </>
  );
}
