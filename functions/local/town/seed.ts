import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Reference } from '../../store/createReference';
import type { StaffChannels } from '../../store/staffChannels/staffChannels';
import * as z from '../../contract/z';
import { writeAtomically } from '../writeAtomically';
import { dutiesOf } from './duties';
import type { Life } from './life';
import { play, type Playing } from './play';
import { profileOf } from './profiles';
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

/** `full`: areas, organisations, people and cases. `people`: no cases. `areas`: areas and organisations alone. */
export const SeedLevel = z.enum(['full', 'people', 'areas']);
export type SeedLevel = z.infer<typeof SeedLevel>;

export type Seeding = Playing & { level: SeedLevel; reference: Reference };

/** Lives some cases, each under a number of its own from the first on. */
export async function playLives(playing: Playing, lives: readonly Life[], first = 0): Promise<void> {
  for (let from = 0; from < lives.length; from += atOnce) {
    const some = lives.slice(from, from + atOnce);
    await Promise.all(some.map((life, index) => play(playing, life, first + from + index)));
  }
}

async function fill(seeding: Seeding): Promise<void> {
  const { level, cast, reference, rules, now } = seeding;
  await reference.putAreas(cast.areas);
  await reference.putOrganisations([...cast.organisations.values()]);
  // Its offices are played by few: two people are needed where the law says so.
  await reference.putSigning([...cast.organisations.keys()], 'byLaw');
  if (level === 'areas') return;
  const people = [...cast.staff, ...cast.residents];
  await reference.putStaff(
    people.map((person) => {
      const { personId, openid, name, places } = person;
      return { personId, openid, name, places, profile: profileOf(person) };
    }),
  );
  await reachStaff(cast, seeding.store.staffChannels);
  for (const [id, duties] of dutiesOf(cast, now, rules.calendar)) await reference.putDuties(id, duties);
  if (level === 'full') await playLives(seeding, cast.lives);
}

/** Fills a new data folder, once. One that was stopped half-way is gone on with: everything in it may be written again. */
export async function seed(seeding: Seeding, dataDir: string): Promise<void> {
  const mark = path.join(dataDir, 'seeded.json');
  if (existsSync(mark)) return;
  await fill(seeding);
  await writeAtomically(mark, JSON.stringify({ level: seeding.level, at: seeding.now }));
}
