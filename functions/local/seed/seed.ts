import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Reference } from '../../store/places/createReference';
import type { Settings } from '../settings';
import { writeAtomically } from '../writeAtomically';
import { dutiesOf } from './duties';
import { play, type Playing } from './play';
import { profileOf } from './profiles';
import { reachStaff } from './reach';

export type Seeding = Playing & { level: Settings['seed']; reference: Reference };

const atOnce = 8;

async function playLives(seeding: Seeding): Promise<void> {
  const { lives } = seeding.cast;
  for (let from = 0; from < lives.length; from += atOnce) {
    const some = lives.slice(from, from + atOnce);
    await Promise.all(some.map((life, index) => play(seeding, life, from + index)));
  }
}

async function fill(seeding: Seeding): Promise<void> {
  const { level, cast, reference, rules, now } = seeding;
  await reference.putAreas(cast.areas);
  await reference.putOrganisations([...cast.organisations.values()]);
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
  if (level === 'full') await playLives(seeding);
}

/** Fills a new data folder, once. One that was stopped half-way is gone on with: everything in it may be written again. */
export async function seed(seeding: Seeding, dataDir: string): Promise<void> {
  const mark = path.join(dataDir, 'seeded.json');
  if (existsSync(mark)) return;
  await fill(seeding);
  await writeAtomically(mark, JSON.stringify({ level: seeding.level, at: seeding.now }));
}
