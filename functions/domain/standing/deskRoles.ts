import type { OrganisationId } from '../../contract/ids';
import type { Role } from '../../contract/words';
import type { Actor, OrganisationRef } from '../case/case';
import { lifecycles } from '../kinds/lifecycles';
import { Refused } from '../refused';
import { kindsAt } from './assignment/roster';
import { kindOfOrganisation } from './routing';

const kinds = Object.values(lifecycles);
const assigning: readonly Role[] = ['dispatcher', 'supervisor'];

/** Whether a role looks after what waits at a desk. */
export const worksAtDesk = (role: Role): boolean =>
  assigning.includes(role) || kinds.some(({ carriedBy, dutyMayTake }) => dutyMayTake && carriedBy === role);

/** Whether a role gives out cases or carries them. */
export const worksOnCases = (role: Role): boolean =>
  assigning.includes(role) || kinds.some(({ carriedBy }) => carriedBy === role);

/** Whether anything that waits at the desk of an organisation can be this role's: to give out, or to take on duty. */
export const findsWorkAt = (id: OrganisationId, role: Role): boolean =>
  assigning.includes(role) ||
  kindsAt(id).some((kind) => lifecycles[kind].dutyMayTake && lifecycles[kind].carriedBy === role);

/** The organisation of staff who may do this. @throws Refused `not_allowed` to residents, administrators and others. */
export function organisationOf(
  { role, organisation }: Pick<Actor, 'role' | 'organisation'>,
  mayDo: (role: Role) => boolean,
): OrganisationRef {
  if (!organisation || !mayDo(role)) throw new Refused('not_allowed');
  return organisation;
}

/** Whether an organisation has posts of a role. Helpers of villages are those of the service centres, down to that of one village. */
export const mayHave = (id: OrganisationId, role: Role): boolean =>
  role !== 'helper' || kindOfOrganisation(id) === 'serviceCentre';
