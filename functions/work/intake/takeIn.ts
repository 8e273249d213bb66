import type { Intake } from '../../contract/people/intake';
import type { PersonId } from '../../contract/ids';
import { mustHaveCome, registrarIn } from '../../domain/standing/intake';
import type { ActorDeps } from '../deps';
import { fileOnce } from '../case/file';

/**
 * Files what came to an office, for somebody (`ownerId`) whom no account knows, and enters it in the office's register. The law's
 * dates run from when it came.
 * @throws what `fileOnce` throws, Refused `not_allowed`, `date_in_future`, `date_in_past`
 */
export async function takeIn(
  ownerId: PersonId,
  { filing, received: { reference, ...received } }: Intake,
  deps: ActorDeps,
) {
  const { personId, name, organisation } = registrarIn(deps.actor);
  mustHaveCome(received, deps.now);
  const through = { personId, name, organisationName: organisation.name, received };
  const filed = await fileOnce(ownerId, filing, deps, { through });
  const { id: caseId, filedAt } = filed.head;
  // As it was first written down, whatever a retry says of when.
  const first = filed.events[0]?.by.through?.received ?? received;
  await deps.store.register.put(organisation.organisationId, {
    caseId,
    way: first.way,
    receivedAt: first.at,
    registeredAt: filedAt,
    by: { personId, name },
    reference: reference ?? null,
  });
  return filed;
}
