import type { StaffChannels } from '../../store/staffChannels/staffChannelPorts';
import type { Cast } from './cast';

/** Written at once: the engine of this machine serves a few at a time. */
const atOnce = 8;

async function inTurns<T>(all: readonly T[], write: (one: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < all.length; from += atOnce)
    await Promise.all(all.slice(from, from + atOnce).map(write));
}

/** Staff have WeCom accounts under their slugs, and every desk that cases come to a robot in its group. */
export async function reachStaff(
  { staff }: Pick<Cast, 'staff'>,
  staffChannels: Pick<StaffChannels, 'setAccount' | 'setRobot'>,
): Promise<void> {
  const desks = staff.flatMap(({ places }) =>
    places.filter(({ role }) => role === 'dispatcher').map(({ organisationId }) => organisationId),
  );
  await inTurns(staff, ({ personId, slug }) => staffChannels.setAccount(personId, slug));
  await inTurns([...new Set(desks)], (id) => staffChannels.setRobot(id, `robot-${id}`));
}
