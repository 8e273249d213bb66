import { Fragment, useEffect, type ReactNode } from 'react';
import type { Me } from '../../../functions/contract/session';
import { CaseKind } from '../../../functions/contract/words';
import { Intro } from '../../components/base/Title';
import { Doors } from '../../components/home/Doors';
import { List, Row } from '../../components/show/List';
import { scanWords } from '../../content/codes';
import { caseKinds } from '../../content/kinds';
import { homeWords } from '../../content/pages';
import { filingPages, staffPages } from '../../routes';
import { open } from '../../services/navigation';
import { learnNear } from '../../services/nearOffice';
import { canScan } from '../../services/scan';
import { scanAndOpen } from '../../services/scanned';
import { useServer } from '../../services/server';
import { useSignedIn } from '../../services/signedIn';
import { learnUnseen } from '../../services/unseen';
import { AskHere } from './AskHere';
import { OpenCases } from './OpenCases';
import { People } from './People';
import { PlaceBar } from './PlaceBar';
import { SignedOut } from './SignedOut';
import { Unlock } from './Unlock';

const kinds = CaseKind.options.map((kind) => {
  const { name, door } = caseKinds[kind];
  return { id: `door-${kind}`, name, ...door, onPress: () => open(filingPages[kind].link()) };
});
/** What most come for has a door of its own; the rest a line below. */
const doors = kinds.flatMap(({ icon, ...kind }) => (icon === null ? [] : [{ ...kind, icon }]));
const lines = kinds.filter(({ icon }) => icon === null);

type HomeProps = {
  shown: number;
  /** How staff change the role they act in: theirs is the only first page that needs it. */
  roleSwitch: (me: Me) => ReactNode;
};

/** The first page: the person's own need before all, what is under way, and whom to ring. */
export function Home({ shown, roleSwitch }: HomeProps) {
  const { call } = useServer();
  const signedIn = useSignedIn();
  const me = signedIn.at === 'in' ? signedIn.me : undefined;
  const isStaff = me !== undefined && me.acting.role !== 'resident';
  const personId = me?.personId;
  useEffect(() => {
    if (personId !== undefined) void learnUnseen(call);
  }, [call, personId, shown]);
  // So that it is known where people can be spoken to when the network is gone; what is on the screen comes first.
  useEffect(() => {
    if (shown > 0) void learnNear(call);
  }, [call, shown]);
  return (
    <>
      <PlaceBar />
      {isStaff ? (
        <Intro title={homeWords.staffTitle} />
      ) : (
        <>
          <Intro title={homeWords.title} note={homeWords.note} />
          <AskHere personId={personId} />
          <Doors doors={doors} />
        </>
      )}
      {me && (
        <Fragment key={me.personId}>
          {me.memberships.length > 0 && isStaff && <StaffRow />}
          {isStaff ? roleSwitch(me) : <OpenCases shown={shown} />}
          {me.memberships.length > 0 && !isStaff && <StaffRow />}
        </Fragment>
      )}
      <Unlock />
      {signedIn.at === 'out' && <SignedOut problem={signedIn.problem} />}
      <People />
      {!isStaff && (
        <List>
          {lines.map(({ id, name, note, onPress }) => (
            <Row key={id} id={id} title={name} note={note} onPress={onPress} />
          ))}
          {canScan() && <ScanRow />}
        </List>
      )}
      {isStaff && canScan() && (
        <List>
          <ScanRow />
        </List>
      )}
    </>
  );
}

const ScanRow = () => (
  <Row
    id="scan"
    icon="code"
    title={scanWords.scan}
    note={scanWords.scanNote}
    onPress={() => void scanAndOpen()}
  />
);

/** The way to the staff's side, for those who hold a role there. */
const StaffRow = () => (
  <List>
    <Row
      id="door-staff"
      icon="board"
      title={homeWords.staffDoor}
      note={homeWords.staffDoorNote}
      onPress={() => open(staffPages.today.link())}
    />
  </List>
);
