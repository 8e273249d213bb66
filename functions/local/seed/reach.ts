import type { StaffChannels } from '../../store/staffChannelPorts';
import type { Cast } from './cast';

/** Staff have WeCom accounts under their slugs, and every desk that cases come to a robot in its group. */
export async function reachStaff(
  { staff }: Pick<Cast, 'staff'>,
  staffChannels: Pick<StaffChannels, 'setAccount' | 'setRobot'>,
): Promise<void> {
  const desks = staff.flatMap(({ places }) =>
    places.filter(({ role }) => role === 'dispatcher').map(({ organisationId }) => organisationId),
  );
  await Promise.all([
    ...staff.map(({ personId, slug }) => staffChannels.setAccount(personId, slug)),
    ...[...new Set(desks)].map((id) => staffChannels.setRobot(id, `robot-${id}`)),
  ]);
}
