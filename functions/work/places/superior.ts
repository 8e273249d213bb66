import { keysOf } from '../../contract/entries';
import type { Instant, OrganisationId } from '../../contract/ids';
import type { Organisation } from '../../contract/case/views';
import type { CaseHead, FoundOrganisation, OutsideRef } from '../../domain/case/case';
import { rules } from '../../domain/deeds';
import { isOpenNow } from '../../domain/deeds/actionsFor';
import type { Above } from '../../domain/deeds/rule';
import { draftFor } from '../../domain/papers/table';
import type { Store } from '../../store/createStore';

type Looking = { organisations: Pick<Store['organisations'], 'get'> };

export const refOf = ({ id, name, outside }: Organisation): FoundOrganisation => ({
  organisationId: id,
  name,
  ...(outside && { isOutside: true }),
});

/** The first of several organisations that there is; null when there is none. */
export async function firstThere(
  ids: readonly OrganisationId[],
  { organisations }: Looking,
): Promise<Organisation | null> {
  for (const id of ids) {
    const found = await organisations.get(id);
    if (found) return found;
  }
  return null;
}

/** The first of them that has no interest, to be handed the case. */
export async function firstOf(
  ids: readonly OrganisationId[],
  against: readonly OrganisationId[],
  looking: Looking,
): Promise<FoundOrganisation | null> {
  const found = await firstThere(
    ids.filter((id) => !against.includes(id)),
    looking,
  );
  return found && refOf(found);
}

/** The first of those above the tree that has no interest, by the name that was entered for it, else by its own. */
async function beyondOf(
  bodies: readonly OutsideRef[],
  against: readonly OrganisationId[],
  { organisations }: Looking,
): Promise<OutsideRef | null> {
  const body = bodies.find(({ organisationId }) => !against.includes(organisationId));
  if (!body) return null;
  const entered = await organisations.get(body.organisationId);
  return entered ? { ...body, name: entered.name } : body;
}

/** Who decides above, in the tree or beyond it; null where there is nobody without an interest. */
export const aboveOf = async (
  { nearestFirst, beyond = [] }: Above,
  against: readonly OrganisationId[],
  looking: Looking,
): Promise<FoundOrganisation | null> =>
  (await firstOf(nearestFirst, against, looking)) ?? (await beyondOf(beyond, against, looking));

/**
 * Who looks at a decision next, where the resident may ask for that at this moment: the one their request will go to. Null
 * where nothing of the kind is open, or where it goes back to the one who has it already.
 */
export async function askedNext(
  head: CaseHead,
  now: Instant,
  store: Looking,
): Promise<FoundOrganisation | null> {
  const action = keysOf(draftFor).find((one) => isOpenNow(head, one, now));
  const above = action && rules[action].above?.(head);
  return above ? aboveOf(above, head.against, store) : null;
}
