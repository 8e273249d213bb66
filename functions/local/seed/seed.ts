import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '../../contract/ids';
import type { Reference } from '../../store/createReference';
import type { Store } from '../../store/ports';
import type { Settings } from '../settings';
import { writeAtomically } from '../writeAtomically';
import type { Cast } from './cast';
import { play } from './play';

export type Seeding = {
  level: Settings['seed'];
  cast: Cast;
  store: Pick<Store, 'cases'>;
  reference: Reference;
  numberSecret: string;
  now: Instant;
};

const atOnce = 8;

async function playLives({ cast, store, numberSecret, now }: Seeding): Promise<void> {
  for (let from = 0; from < cast.lives.length; from += atOnce) {
    const some = cast.lives.slice(from, from + atOnce);
    await Promise.all(
      some.map((life, index) => play({ cases: store.cases, cast, numberSecret, now }, life, from + index)),
    );
  }
}

async function fill(seeding: Seeding): Promise<void> {
  const { level, cast, reference } = seeding;
  await reference.putAreas(cast.areas);
  await reference.putOrganisations([...cast.organisations.values()]);
  if (level === 'areas') return;
  const people = [...cast.staff, ...cast.residents];
  await reference.putStaff(
    people.map(({ personId, openid, name, places }) => ({ personId, openid, name, places })),
  );
  if (level === 'full') await playLives(seeding);
}

/** Fills a new data folder, once. One that was stopped half-way is gone on with: everything in it may be written again. */
export async function seed(seeding: Seeding, dataDir: string): Promise<void> {
  const mark = path.join(dataDir, 'seeded.json');
  if (existsSync(mark)) return;
  await fill(seeding);
  await writeAtomically(mark, JSON.stringify({ level: seeding.level, at: seeding.now }));
}
