import { Invite } from '../../features/invite/Invite';
import { PlacesDoor } from '../../features/offices/PlacesDoor';
import { RosterDoor } from '../../features/roster/RosterDoor';
import { Members } from '../../features/members/Members';

/** What those who lead an office do about its people and its place; each of these knows for whom it is. */
export const Leading = ({ shown }: { shown: number }) => (
  <>
    <Invite />
    <RosterDoor />
    <PlacesDoor />
    <Members shown={shown} />
  </>
);
