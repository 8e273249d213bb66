import type { OrganisationId, PersonId } from '../../contract/ids';
import type { ConflictSide } from '../../domain/standing/assignment/conflict';
import { nameDigests } from '../../domain/standing/assignment/partyName';
import type { Tools } from './checked';

type Someone = { personId: PersonId; name: string | null };

/** Somebody as the conflict check sees them, with all they belong to. */
export async function askedOf(
  { personId, name }: Someone,
  belongsTo: readonly OrganisationId[],
  { store, numberSecret }: Tools,
): Promise<ConflictSide> {
  const organisations = await Promise.all(belongsTo.map((id) => store.organisations.get(id)));
  const digests = (names: readonly (string | undefined)[]) =>
    names.flatMap((one) => (one ? nameDigests(one, numberSecret) : []));
  return {
    personId,
    belongsTo,
    names: {
      own: digests([name ?? undefined]),
      organisations: digests(organisations.map((one) => one?.name)),
    },
  };
}
