import type { ReactNode } from 'react';
import { Page } from '../../../components/frame/Page';
import { staffTitles } from '../../../content/titles';
import { Beside } from '../../../features/queue/Beside';
import { Today } from '../../../features/queue/Today';
import { RoleSwitch } from '../../../features/switchRole/RoleSwitch';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { useShown } from '../../../services/navigation';
import { staffIn } from '../../../services/session/staff';
import { useSignedIn } from '../../../services/session/signedIn';
import { DeskOrPhone } from '../../DeskOrPhone';

export default function TodayPage() {
  const shown = useShown();
  const hasCases = staffIn(useSignedIn())?.acting.role !== 'helper';
  return (
    <Page title={staffTitles.today} heading="own" tab="today" isSheet={hasCases}>
      <StaffOnly>
        {(me) => {
          const phone = (work: ReactNode) => (
            <>
              {work}
              <RoleSwitch me={me} />
            </>
          );
          if (me.acting.role === 'helper') return phone(<Beside me={me} shown={shown} />);
          return (
            <DeskOrPhone
              desk={({ WorkSheet }) => <WorkSheet me={me} page="today" shown={shown} />}
              phone={() => phone(<Today me={me} shown={shown} />)}
            />
          );
        }}
      </StaffOnly>
    </Page>
  );
}
