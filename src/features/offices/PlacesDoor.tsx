import { List, Row } from '../../components/show/List';
import { placeWords as words } from '../../content/places/offices';
import { staffPages } from '../../routes';
import { open } from '../../services/navigation';
import { useSignedIn } from '../../services/session/signedIn';

/** An administrator's way to where their office is found. To anyone else there is nothing here. */
export function PlacesDoor() {
  const signedIn = useSignedIn();
  if (signedIn.at !== 'in' || signedIn.me.acting.role !== 'admin') return null;
  return (
    <List label={words.entry}>
      <Row
        id="places"
        title={words.entry}
        note={words.entryNote}
        onPress={() => open(staffPages.places.link())}
      />
    </List>
  );
}
