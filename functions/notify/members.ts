import type { Instant, OrganisationId } from '../contract/ids';
import type { StaffRole } from '../contract/words';
import { addMs } from '../domain/clocks/day';
import type { StaffMember } from '../domain/case/case';
import type { People } from '../store/people/people';

const keptMs = 60_000;

/** Members of an organisation as `members` knows them, each answer kept for a minute: a busy desk is asked once. */
export function keptMembers(members: People['members'], now: () => Instant): People['members'] {
  const kept = new Map<string, { until: Instant; found: StaffMember[] }>();
  return async (organisationId: OrganisationId, role: StaffRole) => {
    const name = `${organisationId} ${role}`;
    const known = kept.get(name);
    if (known && now() < known.until) return known.found;
    const found = await members(organisationId, role);
    kept.set(name, { until: addMs(now(), keptMs), found });
    return found;
  };
}
