import type { StaffRole } from '../../../contract/words';
import { organisationRef, type Cast } from '../../town/cast';
import { seedPerson, type SeedPerson } from '../../town/seedPerson';

const roleName: Record<StaffRole, string> = {
  helper: '帮办员',
  lawyer: '律师',
  agent: '代办员',
  dispatcher: '分流员',
  supervisor: '负责人',
  admin: '管理员',
};

type Shown = {
  slug: string;
  name: string;
  county: string;
  places: { role: StaffRole; organisationId: string; label: string; group: string }[];
};

const shown = (cast: Cast, person: SeedPerson): Shown => ({
  slug: person.slug,
  name: person.name,
  county: person.countyCode,
  places: person.places.map(({ role, organisationId }) => ({
    role,
    organisationId,
    label: `${roleName[role]} · ${organisationRef(cast, organisationId).name}`,
    group: roleName[role],
  })),
});

/** Whose shoes one can be in: by the names of the page of people, or one made up for somebody who was never here. */
export type Shoes = {
  everybody: readonly SeedPerson[];
  of(slug: string | undefined): SeedPerson | undefined;
};

const visitorSlug = /^visitor-[0-9a-f]{20}$/;

/** Somebody opens the app for the first time: who they are follows from the slug, so nothing of it need be kept. */
const visitor = (slug: string): SeedPerson => seedPerson({ slug, name: '访客', countyCode: '', places: [] });

export function shoesOf(everybody: readonly SeedPerson[]): Shoes {
  const people = new Map(everybody.map((person) => [person.slug, person]));
  return {
    everybody,
    of: (slug = '') => people.get(slug) ?? (visitorSlug.test(slug) ? visitor(slug) : undefined),
  };
}

/** Where most of what is seeded happens; the page begins with it, and so with its residents. */
const firstCounty = '150902000000';

/** The seeded people, for the page on which one steps into their shoes. */
export const shownPeople = (cast: Cast): { people: Shown[]; counties: { code: string; name: string }[] } => ({
  people: [...cast.residents, ...cast.staff].map((person) => shown(cast, person)),
  // The city's few come after the counties.
  counties: ['county', 'city']
    .flatMap((wanted) => cast.areas.filter(({ level }) => level === wanted))
    .sort((one, other) => Number(other.code === firstCounty) - Number(one.code === firstCounty))
    .map(({ code, name }) => ({ code, name })),
});
