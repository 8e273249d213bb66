import { Fragment, useEffect, type ReactNode } from 'react';
import { CaseKind } from '../../../functions/contract/words';
import type { Me } from '../../../functions/contract/session';
import { Checkbox } from '../../components/ask/Checkbox';
import { Door } from '../../components/show/Door';
import { List, Row } from '../../components/show/List';
import { scanWords } from '../../content/codes';
import { caseKinds } from '../../content/kinds';
import { officeWords } from '../../content/offices';
import { homeWords } from '../../content/pages';
import { filingPages, residentPages } from '../../routes';
import { largeType } from '../../services/largeType';
import { open } from '../../services/navigation';
import { learnNear } from '../../services/nearOffice';
import { canScan } from '../../services/scan';
import { scanAndOpen } from '../../services/scanned';
import { useServer } from '../../services/server';
import { useSignedIn } from '../../services/signedIn';
import { useWatched } from '../../services/watched';
import { InboxLine } from './InboxLine';
import { OpenCases } from './OpenCases';
import { SignedOut } from './SignedOut';
import { StaffDoor } from './StaffDoor';
import { Unlock } from './Unlock';
import { UrgentNumbers } from './UrgentNumbers';

const doors = CaseKind.options.map((kind) => {
  const { name: title, door } = caseKinds[kind];
  return { kind, title, ...door };
});
/** What most come for has a large door; the rest a line below. */
const largeDoors = doors.flatMap(({ mark, ...door }) => (mark === null ? [] : [{ ...door, mark }]));
const lines = doors.filter(({ mark }) => mark === null);

type HomeProps = {
  shown: number;
  /** How staff change the role they act in: theirs is the only first page that needs it. */
  roleSwitch: (me: Me) => ReactNode;
};

/** The first page: what one can come for, what is under way, and whom to ring. */
export function Home({ shown, roleSwitch }: HomeProps) {
  const { call } = useServer();
  // So that it is known where people can be spoken to when the network is gone.
  useEffect(() => void learnNear(call), [call]);
  const signedIn = useSignedIn();
  const me = signedIn.at === 'in' ? signedIn.me : undefined;
  const isStaff = me !== undefined && me.acting.role !== 'resident';
  return (
    <>
      <Checkbox id="large-type" checked={useWatched(largeType)} onChange={(on) => largeType.set(on)}>
        {homeWords.large}
      </Checkbox>
      {signedIn.at === 'out' && <SignedOut problem={signedIn.problem} />}
      {me && me.memberships.length > 0 && <StaffDoor />}
      {isStaff && roleSwitch(me)}
      {!isStaff &&
        largeDoors.map(({ kind, mark, title, note }) => (
          <Door
            key={kind}
            id={`door-${kind}`}
            title={title}
            mark={mark}
            note={note}
            onPress={() => open(filingPages[kind].link())}
          />
        ))}
      {me && (
        <Fragment key={me.personId}>
          {!isStaff && <OpenCases shown={shown} />}
          <InboxLine shown={shown} />
        </Fragment>
      )}
      <Unlock />
      <UrgentNumbers />
      <List>
        {!isStaff &&
          lines.map(({ kind, title, note }) => (
            <Row
              key={kind}
              id={`door-${kind}`}
              title={title}
              note={note}
              onPress={() => open(filingPages[kind].link())}
            />
          ))}
        {canScan() && (
          <Row
            id="scan"
            title={scanWords.scan}
            note={scanWords.scanNote}
            onPress={() => void scanAndOpen()}
          />
        )}
        <Row
          id="to-offices"
          title={officeWords.entry}
          note={officeWords.entryNote}
          onPress={() => open(residentPages.offices.link())}
        />
        <Row id="to-me" title={homeWords.me} onPress={() => open(residentPages.me.link())} />
      </List>
    </>
  );
}
