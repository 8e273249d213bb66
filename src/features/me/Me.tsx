import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { Me as Person } from '../../../functions/contract/people/session';
import { Icon, type IconName } from '../../components/base/Icon';
import { Link } from '../../components/base/Link';
import { Title } from '../../components/base/Title';
import { List, Row } from '../../components/show/List';
import { GroupHead } from '../../components/show/Section';
import { SwitchRow } from '../../components/show/Switch';
import { Bone } from '../../components/states/Bones';
import { scanWords } from '../../content/me/codes';
import { actingWords } from '../../content/me/acting';
import { leaveWords } from '../../content/me/leave';
import { ownDoors } from '../../content/me/doors';
import { officeWords } from '../../content/places/offices';
import { homeWords, meWords } from '../../content/pages';
import { recoverWords } from '../../content/me/recover';
import { receiptWords } from '../../content/case/papers/receipt';
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

type Door = { id: string; icon: IconName; title: string; note?: string; onPress: () => void };

/** Doors under one heading. */
const Group = ({ name, doors }: { name: string; doors: readonly Door[] }) => (
  <>
    <GroupHead>{name}</GroupHead>
    <List label={name}>
      {doors.map((door) => (
        <Row key={door.id} {...door} />
      ))}
    </List>
  </>
);

const to = (page: { link(): string }) => () => open(page.link());

const Helping = () => (
  <Group
    name={actingWords.group}
    doors={[
      {
        id: 'helpers',
        icon: 'hand',
        title: actingWords.helpers,
        note: actingWords.helpersNote,
        onPress: to(residentPages.helpers),
      },
      {
        id: 'helped',
        icon: 'people',
        title: actingWords.helped,
        note: actingWords.helpedNote,
        onPress: to(residentPages.helped),
      },
      {
        id: 'join-others',
        icon: 'code',
        title: meWords.joinOthers,
        note: meWords.joinOthersNote,
        onPress: to(residentPages.join),
      },
    ]}
  />
);

const Privately = () => (
  <Group
    name={meWords.privately}
    doors={[
      {
        id: 'data',
        icon: 'save',
        ...ownDoors.data,
        onPress: to(residentPages.data),
      },
      {
        id: 'privacy',
        icon: 'shield',
        ...ownDoors.privacy,
        onPress: to(residentPages.privacy),
      },
      { id: 'leave-try', icon: 'leave', title: leaveWords.entry, onPress: to(residentPages.leave) },
      { id: 'recover', icon: 'search', title: recoverWords.entry, onPress: to(residentPages.recover) },
    ]}
  />
);

const Further = () => (
  <Group
    name={meWords.further}
    doors={[
      {
        id: 'to-offices',
        icon: 'place',
        title: officeWords.entry,
        note: officeWords.entryNote,
        onPress: to(residentPages.offices),
      },
      {
        id: 'check',
        icon: 'seal',
        title: receiptWords.check,
        note: receiptWords.checkNote,
        onPress: to(residentPages.check),
      },
      ...(canScan()
        ? [
            {
              id: 'scan',
              icon: 'code' as const,
              title: scanWords.scan,
              note: scanWords.scanNote,
              onPress: () => void scanAndOpen(),
            },
          ]
        : []),
    ]}
  />
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
