import { Fragment, useEffect, type ReactNode } from 'react';
import { CaseKind } from '../../../functions/contract/words';
import { Intro } from '../../components/base/Title';
import { Doors } from '../../components/home/Doors';
import { List, Row } from '../../components/show/List';
import { Loading } from '../../components/states/Loading';
import { scanWords } from '../../content/me/codes';
import { kindLines } from '../../content/kinds/lines';
import { leaveWords } from '../../content/me/leave';
import { guideEntry, homeWords } from '../../content/pages';
import { filingPages, residentPages, staffPages } from '../../routes';
import { open, startAs } from '../../services/navigation';
import { useOpen } from '../../services/device/inSight';
import { learnNear } from '../../services/places/nearOffice';
import { canScan } from '../../services/device/scan';
import { scanAndOpen } from '../../services/codes/scanned';
import { isUnreached } from '../../services/server/answer';
import { useServer } from '../../services/server/server';
import { useSignedIn } from '../../services/session/signedIn';
import { staffIn } from '../../services/session/staff';
import { AskHere } from './AskHere';
import { ExpectedCases, OpenCases } from './OpenCases';
import { People } from './People';
import { PlaceBar, PlaceRow } from './PlaceBar';
import { SignedOut } from './SignedOut';
import { Unlock } from './Unlock';

const kinds = CaseKind.options.map((kind) => {
  const { name, door } = kindLines[kind];
  return { id: `door-${kind}`, name, ...door, onPress: () => open(filingPages[kind].link()) };
});
/** What most come for has a door of its own; the rest a line below. */
const doors = kinds.flatMap(({ icon, ...kind }) => (icon === null ? [] : [{ ...kind, icon }]));
const lines = kinds.filter(({ icon }) => icon === null);

/** What stands on the first page for a resident, as it is read aloud. */
const aloud = [
  homeWords.title,
  homeWords.note,
  ...doors.map(({ name, note }) => `${name}，${note}。`),
  `${leaveWords.before}${leaveWords.number}。`,
].join('');

type HomeProps = {
  shown: number;
  /** The way to what there is in other languages. */
  languages?: ReactNode;
};

/**
 * The first page: the person's own need before all, what is under way, and whom to ring. Whoever acts as staff begins at their
 * work instead.
 */
export function Home(props: HomeProps) {
  const role = staffIn(useSignedIn())?.acting.role;
  const isOpen = useOpen();
  useEffect(() => {
    // Another page that lies over this one has its own way on.
    if (role && isOpen) startAs(role);
  }, [role, isOpen]);
  return role ? <Loading /> : <ResidentsHome {...props} />;
}

function ResidentsHome({ shown, languages }: HomeProps) {
  const { call, session } = useServer();
  const signedIn = useSignedIn();
  const me = signedIn.at === 'in' ? signedIn.me : undefined;
  const personId = me?.personId;
  // It is known whose phone this is: what they saw last is there.
  const isCutOff = signedIn.at === 'out' && isUnreached(signedIn.problem) && session.personId() !== undefined;
  // So that it is known where people can be spoken to when the network is gone; what is on the screen comes first.
  useEffect(() => {
    if (shown > 0) void learnNear(call);
  }, [call, shown]);
  return (
    <>
      <PlaceBar text={aloud} />
      <Intro title={homeWords.title} note={homeWords.note} />
      <AskHere personId={personId} isOut={signedIn.at === 'out'} />
      <Doors doors={doors} />
      {me && (
        <Fragment key={me.personId}>
          <OpenCases shown={shown} />
          {me.memberships.length > 0 && <StaffRow />}
        </Fragment>
      )}
      {!me && signedIn.at !== 'out' && <ExpectedCases />}
      <Unlock />
      {isCutOff && <OpenCases shown={shown} />}
      <People />
      <PlaceRow />
      {languages}
      {/* Under what stands already: that nobody is signed in is known last, and nothing is to move for it. */}
      {signedIn.at === 'out' && !isCutOff && <SignedOut problem={signedIn.problem} />}
      <List>
        <Row
          id="to-guides"
          title={guideEntry.title}
          note={guideEntry.note}
          onPress={() => open(residentPages.guides.link())}
        />
        {lines.map(({ id, name, note, onPress }) => (
          <Row key={id} id={id} title={name} note={note} onPress={onPress} />
        ))}
        {canScan() && <ScanRow />}
      </List>
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
