import type { Area } from '../../contract/case/views';
import type { OrganisationKind, StaffRole } from '../../contract/words';
import { organisationOf } from '../../domain/standing/routing';
import type { Post } from '../../store/people/personItem';
import names from './data/names.json';
import { seedPerson, type SeedPerson } from './seedPerson';

/** An invented name by number: every fifth is a Mongolian one, the others a surname with a given name. */
function nameOf(index: number): string {
  const { surnames, given, mongolian } = names;
  if (index % 5 === 4) return mongolian[Math.floor(index / 5) % mongolian.length] ?? '';
  return `${surnames[(index * 7) % surnames.length]}${given[(index * 3) % given.length]}`;
}

type Seat = { slug: string; places: [OrganisationKind, StaffRole, number?][] };

const lawyer = (number: number, firm: number): Seat => ({
  slug: `lawyer-${number}`,
  // A lawyer belongs to a firm, is on duty at the centre and on the panel of the agency.
  places: [
    ['serviceCentre', 'lawyer'],
    ['legalAidAgency', 'lawyer'],
    ['lawFirm', 'lawyer', firm],
  ],
});

const officePosts = (slug: string, kind: OrganisationKind, number?: number): Seat[] =>
  (['dispatcher', 'supervisor'] as const).map((role) => ({
    slug: `${slug}-${role}`,
    places: [number ? [kind, role, number] : [kind, role]],
  }));

const oneEach = (slug: string, kind: OrganisationKind, role: StaffRole, numbers: number[]): Seat[] =>
  numbers.map((number) => ({ slug: `${slug}-${number}`, places: [[kind, role]] }));

const departmentPosts = (numbers: number[]): Seat[] =>
  numbers.flatMap((number) => officePosts(`department-${number}`, 'department', number));

const offices: Seat[] = [
  ...officePosts('centre', 'serviceCentre'),
  ...officePosts('aid', 'legalAidAgency'),
  ...officePosts('petition', 'petitionOffice'),
  ...officePosts('bureau', 'justiceBureau'),
];

/** The posts of one county. */
const countyPosts: Seat[] = [
  lawyer(1, 1),
  lawyer(2, 1),
  lawyer(3, 2),
  ...offices,
  ...oneEach('agent', 'petitionOffice', 'agent', [1, 2]),
  ...departmentPosts([1, 2, 3, 4]),
  {
    slug: 'admin',
    places: [
      ['justiceBureau', 'admin'],
      ['serviceCentre', 'admin'],
      ['legalAidAgency', 'admin'],
      ['petitionOffice', 'admin'],
    ],
  },
  // Last: whoever stands before it keeps their name.
  { slug: 'helper', places: [['serviceCentre', 'helper']] },
];

/** By how many an area's names are apart. */
const namedBy = countyPosts.length - 1;

/** The posts of the city: whom a county raises a matter to, and who decides above it. */
const cityPosts: Seat[] = [
  ...offices,
  ...oneEach('lawyer', 'serviceCentre', 'lawyer', [1]),
  ...oneEach('agent', 'petitionOffice', 'agent', [1]),
  ...departmentPosts([1, 2]),
];

const place = (area: Area, [kind, role, number]: Seat['places'][number]): Post => ({
  role,
  organisationId: `${organisationOf(kind, area.code)}${number ? `-${number}` : ''}`,
});

/** Invented staff of a county or of the city, one or more in every role. `index` numbers the area, for names. */
export const staffOf = (area: Area, index: number): SeedPerson[] =>
  (area.level === 'city' ? cityPosts : countyPosts).map((post, number) =>
    seedPerson({
      slug: `${area.code.slice(0, 6)}-${post.slug}`,
      name: nameOf(index * namedBy + number),
      countyCode: area.code,
      places: post.places.map((one) => place(area, one)),
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
