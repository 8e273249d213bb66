import { OrganisationKind as Kinds } from '../../contract/words';
import type { AreaCode, OrganisationId } from '../../contract/ids';
import type { AreaLevel, CaseKind, OrganisationKind } from '../../contract/words';
import { lifecycles } from '../kinds/lifecycles';

const digitsOf: Record<AreaLevel, number> = { city: 4, county: 6, township: 9, village: 12 };
const upwards: readonly AreaLevel[] = ['village', 'township', 'county', 'city'];

/** The level of a twelve-digit code, from the zeros at its end. */
export function levelOf(areaCode: AreaCode): AreaLevel {
  if (!areaCode.endsWith('000')) return 'village';
  if (areaCode.slice(6, 9) !== '000') return 'township';
  return areaCode.slice(4, 6) === '00' ? 'city' : 'county';
}

/** The area at a level that an area lies in; itself when it is that level or above. */
export const areaAt = (areaCode: AreaCode, level: AreaLevel): AreaCode =>
  areaCode.slice(0, digitsOf[level]).padEnd(12, '0');

/** An area and those it lies in, nearest first. */
export const areasUp = (areaCode: AreaCode): AreaCode[] =>
  upwards.slice(upwards.indexOf(levelOf(areaCode))).map((level) => areaAt(areaCode, level));

/** The id of the first, or only, organisation of a kind that serves an area. */
export const organisationOf = (kind: OrganisationKind, areaCode: AreaCode): OrganisationId =>
  `${kind}-${areaCode}`;

const parts = (id: OrganisationId) => /^([a-zA-Z]+)-(\d{12})/.exec(id) ?? [];

/** Above the city: the autonomous region and the state. Nobody there works here; what goes to them is posted. */
export const areasBeyond = (areaCode: AreaCode): AreaCode[] => [
  areaCode.slice(0, 2).padEnd(12, '0'),
  '0'.padEnd(12, '0'),
];

/** The kind an organisation's id begins with; null for one that this release does not know. */
export const kindOfOrganisation = (id: OrganisationId): OrganisationKind | null =>
  Kinds.safeParse(parts(id)[1]).data ?? null;

/** The area an organisation's id names. */
export const areaOfOrganisation = (id: OrganisationId): AreaCode => parts(id)[2] ?? '';

/**
 * The desks that may receive a new case, nearest first: the first that there is receives it. Petitions begin in the
 * township, where small matters are settled (小事不出村), and are raised from there.
 */
export function desksFor(kind: CaseKind, areaCode: AreaCode): OrganisationId[] {
  const { desk } = lifecycles[kind];
  return areasUp(areaAt(areaCode, desk.level)).map((area) => organisationOf(desk.kind, area));
}
