import type { StaffRole } from '../../contract/words';
import { organisationRef, type Cast } from '../seed/cast';
import type { SeedPerson } from '../seed/seedPerson';

const roleName: Record<StaffRole, string> = {
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

/** The seeded people, for the page on which one steps into their shoes. */
export const shownPeople = (cast: Cast): { people: Shown[]; counties: { code: string; name: string }[] } => ({
  people: [...cast.residents, ...cast.staff].map((person) => shown(cast, person)),
  counties: cast.areas
    .filter(({ level }) => level === 'county' || level === 'city')
    .map(({ code, name }) => ({ code, name })),
});
