import type { AreaCode, OrganisationId } from '../contract/ids';
import type { AreaLevel, CaseKind, OrganisationKind } from '../contract/words';
import { lifecycles } from './kinds';

const digitsOf: Record<AreaLevel, number> = { city: 4, county: 6, township: 9, village: 12 };

/** The level of a twelve-digit code, from the zeros at its end. */
export function levelOf(areaCode: AreaCode): AreaLevel {
  if (!areaCode.endsWith('000')) return 'village';
  if (areaCode.slice(6, 9) !== '000') return 'township';
  return areaCode.slice(4, 6) === '00' ? 'city' : 'county';
}

/** The area at a level that an area lies in; itself when it is that level or above. */
export const areaAt = (areaCode: AreaCode, level: AreaLevel): AreaCode =>
  areaCode.slice(0, digitsOf[level]).padEnd(12, '0');

/** The id of the first, or only, organisation of a kind that serves an area. */
export const organisationOf = (kind: OrganisationKind, areaCode: AreaCode): OrganisationId =>
  `${kind}-${areaCode}`;

/** The desk that receives a new case: near the place where the matter happened. */
export function deskFor(kind: CaseKind, areaCode: AreaCode): OrganisationId {
  const { desk } = lifecycles[kind];
  return organisationOf(desk.kind, areaAt(areaCode, desk.level));
}
