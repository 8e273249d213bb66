import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { Me as Person } from '../../../functions/contract/people/session';
import { Icon } from '../../components/base/Icon';
import { Link } from '../../components/base/Link';
import { Title } from '../../components/base/Title';
import { List, Row } from '../../components/show/List';
import { GroupHead } from '../../components/show/Section';
import { SwitchRow } from '../../components/show/Switch';
import { Bone } from '../../components/states/Bones';
import { scanWords } from '../../content/me/codes';
import { actingWords } from '../../content/me/acting';
import { leaveWords } from '../../content/me/leave';
import { myDataWords } from '../../content/me/myData';
import { officeWords } from '../../content/places/offices';
import { homeWords, meWords } from '../../content/pages';
import { recoverWords } from '../../content/me/recover';
import { receiptWords } from '../../content/case/receipt';
import { privacyWords } from '../../content/me/privacy';
import { residentPages } from '../../routes';
import { largeType } from '../../services/device/largeType';
import { open } from '../../services/navigation';
import { canScan } from '../../services/device/scan';
import { scanAndOpen } from '../../services/codes/scanned';
import { useServer } from '../../services/server/server';
import { useSignedIn } from '../../services/session/signedIn';
import { useWatched } from '../../services/device/watched';
import { Join } from './Join';
import { Leave } from './Leave';
import { MyPhone } from './MyPhone';
import { Numbers } from './Numbers';
import './Me.scss';

type MeProps = {
  /** How those with several roles change the one they act in. */
  roleSwitch: (me: Person) => ReactNode;
  /** The way to what there is in other languages. */
  languages?: ReactNode;
};

/** Who I am here, what is shown to me how, what others cannot see; the way in for those who work here comes last. */
export function Me({ roleSwitch, languages }: MeProps) {
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
      {languages}
      {/* Its place is kept until it is known who looks, so that nothing moves for residents. */}
      {(!me || me.acting.role === 'resident') && <Helping />}
      <Privately />
      <Further />
      {me?.acting.role === 'resident' && <MyPhone me={me} />}
      <Numbers />
      {me && <Join />}
      {me && <Leave />}
    </>
  );
}

const Helping = () => (
  <>
    <GroupHead>{actingWords.group}</GroupHead>
    <List label={actingWords.group}>
      <Row
        id="helpers"
        icon="hand"
        title={actingWords.helpers}
        note={actingWords.helpersNote}
        onPress={() => open(residentPages.helpers.link())}
      />
      <Row
        id="helped"
        icon="people"
        title={actingWords.helped}
        note={actingWords.helpedNote}
        onPress={() => open(residentPages.helped.link())}
      />
      <Row
        id="join-others"
        icon="code"
        title={meWords.joinOthers}
        note={meWords.joinOthersNote}
        onPress={() => open(residentPages.join.link())}
      />
    </List>
  </>
);

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

/** Who I am here: a frame of one height, because whether somebody is signed in is known last. */
const Who = ({
  letter,
  name,
  children,
}: {
  letter?: string | undefined;
  name: string;
  children: ReactNode;
}) => (
  <View className="who">
    <View className="face" aria-hidden>
      {letter ?? <Icon name="me" size="l" />}
    </View>
    <View className="who-text">
      <Title>{name}</Title>
      {children}
    </View>
  </View>
);

function Identity({ roleSwitch }: MeProps) {
  const { session } = useServer();
  const signedIn = useSignedIn();
  switch (signedIn.at) {
    case 'unknown':
      return (
        <Who name={meWords.title}>
          <Bone width="60%" />
        </Who>
      );
    case 'out': {
      const { code, detail } = signedIn.problem;
      return (
        <Who name={meWords.title}>
          <Link id="sign-in" icon="lock" acts onPress={() => void session.open()}>
            {`${homeWords.signIn}，${homeWords.signInTitle}`}
          </Link>
          {code !== 'signed_out' && <View className="note">{detail}</View>}
        </Who>
      );
    }
    case 'in': {
      const { me } = signedIn;
      return (
        <>
          <Who letter={me.name?.slice(0, 1)} name={me.name ?? meWords.title}>
            {me.phone !== null && <View className="note">{me.phone}</View>}
          </Who>
          {me.memberships.length > 0 && roleSwitch(me)}
        </>
      );
    }
  }
}
