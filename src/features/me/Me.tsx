import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { Me as Person } from '../../../functions/contract/session';
import { Icon } from '../../components/base/Icon';
import { Intro, Title } from '../../components/base/Title';
import { List, Row } from '../../components/show/List';
import { GroupHead } from '../../components/show/Section';
import { SwitchRow } from '../../components/show/Switch';
import { RowBones } from '../../components/states/Bones';
import { scanWords } from '../../content/codes';
import { leaveWords } from '../../content/leave';
import { myDataWords } from '../../content/myData';
import { officeWords } from '../../content/offices';
import { homeWords, meWords } from '../../content/pages';
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
import './Me.scss';

type MeProps = {
  /** How those with several roles change the one they act in. */
  roleSwitch: (me: Person) => ReactNode;
};

/** Who I am here, what is shown to me how, what others cannot see; the way in for those who work here comes last. */
export function Me({ roleSwitch }: MeProps) {
  const signedIn = useSignedIn();
  const me = signedIn.at === 'in' ? signedIn.me : undefined;
  return (
    <>
      <Identity roleSwitch={roleSwitch} />
      <List>
        <SwitchRow
          id="large-type"
          icon="large"
          title={meWords.large}
          note={meWords.largeNote}
          on={useWatched(largeType)}
          onChange={(on) => largeType.set(on)}
        />
      </List>
      {me?.acting.role === 'resident' && <MyPhone me={me} />}
      <Privately />
      <Further />
      <Numbers />
      {me && <Join />}
      {me && <Leave />}
    </>
  );
}

const Privately = () => (
  <>
    <GroupHead>{meWords.privately}</GroupHead>
    <List label={meWords.privately}>
      <Row
        id="data"
        icon="save"
        title={myDataWords.entry}
        note={myDataWords.entryNote}
        onPress={() => open(residentPages.data.link())}
      />
      <Row
        id="privacy"
        icon="shield"
        title={privacyWords.entry}
        note={privacyWords.entryNote}
        onPress={() => open(residentPages.privacy.link())}
      />
      <Row
        id="leave-try"
        icon="leave"
        title={leaveWords.entry}
        onPress={() => open(residentPages.leave.link())}
      />
      <Row
        id="recover"
        icon="search"
        title={recoverWords.entry}
        onPress={() => open(residentPages.recover.link())}
      />
    </List>
  </>
);

const Further = () => (
  <>
    <GroupHead>{meWords.further}</GroupHead>
    <List label={meWords.further}>
      <Row
        id="to-offices"
        icon="place"
        title={officeWords.entry}
        note={officeWords.entryNote}
        onPress={() => open(residentPages.offices.link())}
      />
      <Row
        id="check"
        icon="seal"
        title={receiptWords.check}
        note={receiptWords.checkNote}
        onPress={() => open(residentPages.check.link())}
      />
      {canScan() && (
        <Row
          id="scan"
          icon="code"
          title={scanWords.scan}
          note={scanWords.scanNote}
          onPress={() => void scanAndOpen()}
        />
      )}
    </List>
  </>
);

function Identity({ roleSwitch }: MeProps) {
  const { session } = useServer();
  const signedIn = useSignedIn();
  if (signedIn.at === 'unknown') {
    return (
      <>
        <Intro title={meWords.title} />
        <RowBones rows={1} />
      </>
    );
  }
  if (signedIn.at === 'out') {
    return (
      <>
        <Intro title={meWords.title} />
        <List>
          <Row
            id="sign-in"
            icon="lock"
            title={homeWords.signIn}
            note={signedIn.problem.detail}
            onPress={() => void session.open()}
          />
        </List>
      </>
    );
  }
  const { me } = signedIn;
  return (
    <>
      <View className="who">
        <View className="face" aria-hidden>
          {me.name?.slice(0, 1) ?? <Icon name="me" size="l" />}
        </View>
        <View className="who-text">
          <Title>{me.name ?? meWords.title}</Title>
          {me.phone !== null && <View className="note">{me.phone}</View>}
        </View>
      </View>
      {me.memberships.length > 0 && roleSwitch(me)}
    </>
  );
}
