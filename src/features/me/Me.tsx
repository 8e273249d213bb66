import type { ReactNode } from 'react';
import type { Me as Person } from '../../../functions/contract/session';
import { Card } from '../../components/show/Card';
import { Checkbox } from '../../components/ask/Checkbox';
import { Facts } from '../../components/show/Facts';
import { Failed } from '../../components/states/Failed';
import { HotlineButton } from '../../components/states/HotlineButton';
import { List, Row } from '../../components/show/List';
import { Loading } from '../../components/states/Loading';
import { scanWords } from '../../content/codes';
import { leaveWords } from '../../content/leave';
import { myDataWords } from '../../content/myData';
import { officeWords } from '../../content/offices';
import { meWords } from '../../content/pages';
import { recoverWords } from '../../content/recover';
import { receiptWords } from '../../content/receipt';
import { privacyWords } from '../../content/privacy';
import { residentPages } from '../../routes';
import { largeType } from '../../services/largeType';
import { open } from '../../services/navigation';
import { canScan } from '../../services/scan';
import { scanAndOpen } from '../../services/scanned';
import { useServer } from '../../services/server';
import { useSignedIn } from '../../services/signedIn';
import { useWatched } from '../../services/watched';
import { Join } from './Join';
import { Leave } from './Leave';
import { MyPhone } from './MyPhone';
import { Numbers } from './Numbers';

type MeProps = {
  /** How those with several roles change the one they act in. */
  roleSwitch: (me: Person) => ReactNode;
};

/** Who I am here, in which role, and what is shown to me how. */
export function Me({ roleSwitch }: MeProps) {
  return (
    <>
      <Identity roleSwitch={roleSwitch} />
      <Card title={meWords.settings}>
        <Checkbox checked={useWatched(largeType)} onChange={(on) => largeType.set(on)}>
          {meWords.large}
        </Checkbox>
      </Card>
      <List>
        {canScan() && (
          <Row
            id="scan"
            title={scanWords.scan}
            note={scanWords.scanNote}
            onPress={() => void scanAndOpen()}
          />
        )}
        <Row
          id="check"
          title={receiptWords.check}
          note={receiptWords.checkNote}
          onPress={() => open(residentPages.check.link())}
        />
        <Row
          id="data"
          title={myDataWords.entry}
          note={myDataWords.entryNote}
          onPress={() => open(residentPages.data.link())}
        />
        <Row
          id="privacy"
          title={privacyWords.entry}
          note={privacyWords.entryNote}
          onPress={() => open(residentPages.privacy.link())}
        />
        <Row id="leave-try" title={leaveWords.entry} onPress={() => open(residentPages.leave.link())} />
        <Row id="recover" title={recoverWords.entry} onPress={() => open(residentPages.recover.link())} />
      </List>
      <List>
        <Row
          id="to-offices"
          title={officeWords.entry}
          note={officeWords.entryNote}
          onPress={() => open(residentPages.offices.link())}
        />
      </List>
      <Numbers />
    </>
  );
}

function Identity({ roleSwitch }: MeProps) {
  const { session } = useServer();
  const signedIn = useSignedIn();
  if (signedIn.at === 'unknown') return <Loading />;
  if (signedIn.at === 'out') {
    return (
      <Failed message={signedIn.problem.detail} onRetry={() => void session.open()}>
        <HotlineButton />
      </Failed>
    );
  }
  const { me } = signedIn;
  return (
    <>
      <Card title={meWords.who}>
        <Facts rows={[{ label: meWords.name, value: me.name ?? meWords.noName }]} />
        <Leave />
      </Card>
      {me.acting.role === 'resident' && <MyPhone me={me} />}
      {me.memberships.length > 0 && roleSwitch(me)}
      <Join />
    </>
  );
}
