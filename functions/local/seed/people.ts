import type { Area } from '../../contract/views';
import type { OrganisationKind, StaffRole } from '../../contract/words';
import { organisationOf } from '../../domain/routing';
import type { StaffPlace } from '../../store/ports';
import names from './data/names.json';
import { seedPerson, type SeedPerson } from './seedPerson';

/** An invented name by number: every fifth is a Mongolian one, the others a surname with a given name. */
function nameOf(index: number): string {
  const { surnames, given, mongolian } = names;
  if (index % 5 === 4) return mongolian[Math.floor(index / 5) % mongolian.length] ?? '';
  return `${surnames[(index * 7) % surnames.length]}${given[(index * 3) % given.length]}`;
}

type Post = { slug: string; places: [OrganisationKind, StaffRole, number?][] };

const lawyer = (number: number, firm: number): Post => ({
  slug: `lawyer-${number}`,
  // A lawyer belongs to a firm, is on duty at the centre and on the panel of the agency.
  places: [
    ['serviceCentre', 'lawyer'],
    ['legalAidAgency', 'lawyer'],
    ['lawFirm', 'lawyer', firm],
  ],
});

const officePosts = (slug: string, kind: OrganisationKind, number?: number): Post[] =>
  (['dispatcher', 'supervisor'] as const).map((role) => ({
    slug: `${slug}-${role}`,
    places: [number ? [kind, role, number] : [kind, role]],
  }));

/** The posts of one county. */
const posts: Post[] = [
  lawyer(1, 1),
  lawyer(2, 1),
  lawyer(3, 2),
  ...officePosts('centre', 'serviceCentre'),
  ...officePosts('aid', 'legalAidAgency'),
  ...officePosts('petition', 'petitionOffice'),
  { slug: 'agent-1', places: [['petitionOffice', 'agent']] },
  { slug: 'agent-2', places: [['petitionOffice', 'agent']] },
  ...[1, 2, 3, 4].flatMap((number) => officePosts(`department-${number}`, 'department', number)),
  {
    slug: 'admin',
    places: [
      ['justiceBureau', 'admin'],
      ['serviceCentre', 'admin'],
      ['legalAidAgency', 'admin'],
      ['petitionOffice', 'admin'],
    ],
  },
];

const place = (county: Area, [kind, role, number]: Post['places'][number]): StaffPlace => ({
  role,
  organisationId: `${organisationOf(kind, county.code)}${number ? `-${number}` : ''}`,
});

/** Invented staff of a county, one or more in every role. `index` numbers the county, for names. */
export const staffOf = (county: Area, index: number): SeedPerson[] =>
  posts.map((post, number) =>
    seedPerson({
      slug: `${county.code.slice(0, 6)}-${post.slug}`,
      name: nameOf(index * posts.length + number),
      countyCode: county.code,
      places: post.places.map((one) => place(county, one)),
    }),
  );

/** An invented resident, by number. */
export const resident = (number: number, county: string): SeedPerson =>
  seedPerson({
    slug: `resident-${number}`,
    name: nameOf(1000 + number),
    countyCode: `${county}000000`,
    places: [],
  });
