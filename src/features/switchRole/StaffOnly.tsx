import { Fragment, type ReactNode } from 'react';
import type { Me } from '../../../functions/contract/people/session';
import { StaffRole } from '../../../functions/contract/words';
import { Button } from '../../components/base/Button';
import { Empty } from '../../components/states/Empty';
import { WhenReady } from '../../components/states/WhenReady';
import { roleWords } from '../../content/staff/staff';
import type { Loaded } from '../../services/server/useReading';
import { startAs } from '../../services/navigation';
import { useServer } from '../../services/server/server';
import type { SignedIn } from '../../services/session/sessionKeeper';
import { useSignedIn } from '../../services/session/signedIn';
import { RoleSwitch } from './RoleSwitch';
import { roleKey } from './roles';

function asLoaded(signedIn: SignedIn): Loaded<Me> {
  switch (signedIn.at) {
    case 'unknown':
      return { at: 'loading' };
    case 'in':
      return { at: 'ready', found: signedIn.me };
    case 'out':
      return { at: 'failed', problem: signedIn.problem };
  }
}

/** Why this person cannot see cases as who they are now; nothing when they can. */
function obstacle({ memberships, acting }: Me, withAdmin: boolean): string | undefined {
  if (memberships.length === 0) return roleWords.notStaff;
  if (!StaffRole.safeParse(acting.role).success) return roleWords.asResidentNow;
  return acting.role === 'admin' && !withAdmin ? roleWords.noCases : undefined;
}

type StaffOnlyProps = {
  children: (me: Me) => ReactNode;
  /** What is not about cases is for administrators as well. */
  withAdmin?: boolean;
};

/**
 * What only staff see. Everyone else is told why and led on. A change of role starts it afresh: nothing of the other
 * role's stays on the screen.
 */
export function StaffOnly({ children, withAdmin = false }: StaffOnlyProps) {
  const { session } = useServer();
  const signedIn = useSignedIn();
  return (
    <WhenReady state={asLoaded(signedIn)} onRetry={() => void session.open()}>
      {(me) => {
        const reason = obstacle(me, withAdmin);
        return reason ? (
          <LedBack me={me} reason={reason} />
        ) : (
          <Fragment key={roleKey(me.acting)}>{children(me)}</Fragment>
        );
      }}
    </WhenReady>
  );
}

const LedBack = ({ me, reason }: { me: Me; reason: string }) => (
  <>
    <Empty title={reason}>
      <Button variant="secondary" onPress={() => startAs(me.acting.role)}>
        {me.acting.role === 'admin' ? roleWords.toPeople : roleWords.home}
      </Button>
    </Empty>
    {me.memberships.length > 0 && <RoleSwitch me={me} stays />}
  </>
);
