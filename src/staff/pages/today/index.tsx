import { Page } from '../../../components/frame/Page';
import { staffTitles } from '../../../content/titles';
import { Beside } from '../../../features/queue/Beside';
import { Today } from '../../../features/queue/Today';
import { RoleSwitch } from '../../../features/switchRole/RoleSwitch';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { useShown } from '../../../services/navigation';
import { staffIn } from '../../../services/session/staff';
import { useSignedIn } from '../../../services/session/signedIn';
import { useDesk } from '../../atDesk';

export default function TodayPage() {
  const shown = useShown();
  const desk = useDesk();
  const hasCases = staffIn(useSignedIn())?.acting.role !== 'helper';
  return (
    <Page title={staffTitles.today} heading="own" tab="today" isSheet={hasCases}>
      <StaffOnly>
        {(me) =>
          desk && hasCases ? (
            <desk.WorkSheet me={me} page="today" shown={shown} />
          ) : (
            <>
              {hasCases ? <Today me={me} shown={shown} /> : <Beside me={me} shown={shown} />}
              <RoleSwitch me={me} />
            </>
          )
        }
      </StaffOnly>
    </Page>
  );
}
