import type { Organisation } from '../../contract/case/views';
import type { Actor } from '../case/case';
import { areaOfOrganisation, areasBeyond, levelOf } from './routing';

/**
 * Whether somebody's organisation is the one that knows where another is found: it is itself; an outside body of its own
 * area; for those of the city, the bodies above it as well.
 */
export function keepsPlaceOf(
  { organisation }: Pick<Actor, 'organisation'>,
  { id, areaCode, outside }: Pick<Organisation, 'id' | 'areaCode' | 'outside'>,
): boolean {
  if (!organisation) return false;
  const own = areaOfOrganisation(organisation.organisationId);
  if (organisation.organisationId === id) return true;
  if (!outside) return false;
  return own === areaCode || (levelOf(own) === 'city' && areasBeyond(own).includes(areaCode));
}
