import { Door } from '../../components/show/Door';
import { homeWords } from '../../content/pages';
import { staffPages } from '../../routes';
import { open } from '../../services/navigation';

/** The way to the staff's side, for those who hold a role there. */
export const StaffDoor = () => (
  <Door
    id="door-staff"
    tone="plain"
    mark="办"
    title={homeWords.staffDoor}
    note={homeWords.staffDoorNote}
    onPress={() => open(staffPages.today.link())}
  />
);
