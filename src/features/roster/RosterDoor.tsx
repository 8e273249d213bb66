import { List, Row } from '../../components/show/List';
import { rosterWords } from '../../content/staff/roster';
import { staffPages } from '../../routes';
import { open } from '../../services/navigation';
import { useSignedIn } from '../../services/session/signedIn';

/** The way to the roster for those who have no day's work of cases to find it from. */
export function RosterDoor() {
  const signedIn = useSignedIn();
  if (signedIn.at !== 'in' || signedIn.me.acting.role !== 'admin') return null;
  return (
    <List label={rosterWords.door}>
      <Row
        id="roster"
        title={rosterWords.door}
        note={rosterWords.doorNote}
        onPress={() => open(staffPages.roster.link())}
      />
    </List>
  );
}
