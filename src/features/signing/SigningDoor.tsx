import { List, Row } from '../../components/show/List';
import { draftListWords as words } from '../../content/staff/signing';
import { staffPages } from '../../routes';
import { open } from '../../services/navigation';
import { useSignedIn } from '../../services/session/signedIn';

/** The way to who signs what for an administrator, who has no day's work of cases to find it from. */
export function SigningDoor() {
  const signedIn = useSignedIn();
  if (signedIn.at !== 'in' || signedIn.me.acting.role !== 'admin') return null;
  return (
    <List label={words.rules}>
      <Row
        id="signing"
        title={words.rules}
        note={words.rulesNote}
        onPress={() => open(staffPages.signing.link())}
      />
    </List>
  );
}
