import { useEffect } from 'react';
import { Page } from '../../../components/frame/Page';
import { staffTitles } from '../../../content/titles';
import { Invite } from '../../../features/invite/Invite';
import { Members } from '../../../features/members/Members';
import { PlacesDoor } from '../../../features/offices/PlacesDoor';
import { RosterDoor } from '../../../features/roster/RosterDoor';
import { RoleSwitch } from '../../../features/switchRole/RoleSwitch';
import { SigningDoor } from '../../../features/signing/SigningDoor';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';
import { useShown } from '../../../services/navigation';
import { useSignedIn } from '../../../services/session/signedIn';
import { useServer } from '../../../services/server/server';
import { staffIn } from '../../../services/session/staff';
import { learnUnseen } from '../../../services/session/unseen';

/** Who works here: where an administrator's work begins. */
export default function PeoplePage() {
  const shown = useShown();
  const { call } = useServer();
  // Whose work begins here have no day's work that brings it along.
  useEffect(() => void learnUnseen(call), [call, shown]);
  const isAdmin = staffIn(useSignedIn())?.acting.role === 'admin';
  return (
    <Page
      title={staffTitles.people}
      heading={staffTitles.people}
      {...(isAdmin ? { tab: 'people' } : { back: staffPages.today.link() })}
    >
      <StaffOnly withAdmin>
        {(me) => (
          <>
            <RoleSwitch me={me} />
            <Members shown={shown} />
            <Invite />
            <PlacesDoor />
            <RosterDoor />
            <SigningDoor />
          </>
        )}
      </StaffOnly>
    </Page>
  );
}
