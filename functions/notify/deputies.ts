import type { Instant, OrganisationId, PersonId } from '../contract/ids';
import { addMs, dayOf } from '../domain/clocks/day';
import { deputyOf, type Leave } from '../domain/standing/leave';
import type { StreamedEvent } from '../store/cases/eventItem';
import type { LeavesStore } from '../store/leaves/leaves';

export type LeavesRead = Pick<LeavesStore, 'ofOffice'>;

const keptMs = 60_000;

/** The leaves of an office, each answer kept for a minute: whoever stands in is told of by then. */
export function keptLeaves(leaves: LeavesRead, now: () => Instant): LeavesRead {
  const kept = new Map<OrganisationId, { until: Instant; found: Leave[] }>();
  return {
    async ofOffice(organisationId) {
      const known = kept.get(organisationId);
      if (known && now() < known.until) return known.found;
      const found = await leaves.ofOffice(organisationId);
      kept.set(organisationId, { until: addMs(now(), keptMs), found });
      return found;
    },
  };
}

/** Who hears of a case beside the one who has it, who is away on the day of the event; null while they are there. */
export async function deputyFor(
  personId: PersonId,
  { event, about }: StreamedEvent,
  leaves: LeavesRead,
): Promise<PersonId | null> {
  const { assignee } = about;
  if (assignee?.personId !== personId) return null;
  const ofOffice = await leaves.ofOffice(assignee.organisation.organisationId);
  return deputyOf(ofOffice, personId, dayOf(event.at))?.deputyId ?? null;
}
