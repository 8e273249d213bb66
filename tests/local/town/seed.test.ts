import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { castOf, type Cast } from '../../../functions/local/town/cast';
import { seed, type Seeding } from '../../../functions/local/town/seed';
import { publishedSettings } from '../../../functions/domain/clocks/rules';
import type { Cases } from '../../../functions/store/cases/cases';
import { noon } from '../../support/moves';
import { referenceOn, storeOn } from '../../support/store';
import { openTable, type OpenTable } from '../../support/table';

const county = '150902';

/** Some counties with their people and their cases, and the city above them; not their villages, which have none. */
function castIn(counties: readonly string[]): Cast {
  const cast = castOf();
  const isHere = (code: string) => [...counties, '150900'].some((one) => code === `${one}000000`);
  return {
    areas: cast.areas.filter(({ code }) => isHere(code)),
    organisations: new Map([...cast.organisations].filter(([, { areaCode }]) => isHere(areaCode))),
    staff: cast.staff.filter(({ countyCode }) => isHere(countyCode)),
    residents: cast.residents.filter(({ countyCode }) => isHere(countyCode)),
    lives: cast.lives.filter((life) => counties.includes(life.county)),
  };
}

const cast = castIn([county]);
let opened: OpenTable;
let folder: string;
beforeEach(async () => {
  opened = await openTable();
  folder = await mkdtemp(join(tmpdir(), 'seed-'));
});
afterEach(async () => {
  await opened.close();
  await rm(folder, { recursive: true });
});

const seeding = (cases?: Cases, of = cast): Seeding => ({
  level: 'full',
  cast: of,
  store: { ...storeOn(opened), ...(cases && { cases }) },
  reference: referenceOn(opened),
  numberSecret: 'number secret of the tests',
  rules: publishedSettings,
  now: noon,
});

type Standing = { id: string; kind: string; status: string; words: string[] };

/** Everybody's cases: what they are, how they stand and what was done to them. */
async function standing({ residents } = cast): Promise<Standing[]> {
  const { cases } = storeOn(opened);
  const lists = await Promise.all(residents.map(({ personId }) => cases.ownedBy(personId, { limit: 20 })));
  const found = await Promise.all(
    lists.flatMap(({ rows }) =>
      rows.map(async ({ id, kind, status }) => {
        const words = (await cases.whole(id))?.events.map(({ word }) => word) ?? [];
        return { id, kind, status, words };
      }),
    ),
  );
  return found.sort((one, other) => one.id.localeCompare(other.id));
}

const countOf = (words: readonly string[]) =>
  Object.fromEntries(
    [...new Set(words)].sort().map((word) => [word, words.filter((one) => one === word).length]),
  );

test('every invented case ends in the status that its life says', async () => {
  const everywhere = castOf();
  const whole = castIn([...new Set(everywhere.lives.map((life) => life.county))]);
  await seed(seeding(undefined, whole), folder);
  const told = everywhere.lives.map(({ kind, reach }) => `${kind} ${reach}`);
  const found = (await standing(whole)).map(({ kind, status }) => `${kind} ${status}`);
  expect(countOf(found)).toEqual(countOf(told));
  expect(told).toHaveLength(63);
});

/** The database goes away after so many writes, as when the machine is switched off. */
function endingAfter(writes: number): Cases {
  const { cases } = storeOn(opened);
  let left = writes;
  const counted =
    <A extends unknown[], R>(write: (...given: A) => Promise<R>) =>
    (...given: A): Promise<R> => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('switched off')) : write(...given);
    };
  return { ...cases, put: counted(cases.put), save: counted(cases.save) };
}

test('seeding that was cut short is gone on with at the next start, to the same end', async () => {
  await seed(seeding(), folder);
  const whole = await standing();
  await opened.close();
  opened = await openTable();
  await rm(join(folder, 'seeded.json'));

  for (const writes of [3, 25, 40])
    await expect(seed(seeding(endingAfter(writes)), folder)).rejects.toThrow('switched off');
  expect(await readdir(folder)).toEqual([]);
  expect(await standing()).not.toEqual(whole);

  await seed(seeding(), folder);
  expect(await standing()).toEqual(whole);
});

test('whoever of the staff worked on a case has opened it before', async () => {
  await seed(seeding(), folder);
  const { cases, readings } = storeOn(opened);
  for (const { id } of await standing()) {
    const { rows } = await readings.page(id, { limit: 50 });
    for (const { at, by } of (await cases.whole(id))?.events ?? []) {
      if (['owner', 'party', 'system'].includes(by.standing)) continue;
      expect(rows.filter((row) => row.personId === by.personId && row.at < at)).not.toEqual([]);
    }
  }
});

test('what is seeded once is left alone', async () => {
  await seed(seeding(), folder);
  await seed({ ...seeding(endingAfter(0)), level: 'full' }, folder);
});
