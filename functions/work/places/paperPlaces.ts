import type { Organisation } from '../../contract/places';
import type { CaseHead, OrganisationRef } from '../../domain/case/case';
import { officesOn, placeLines } from '../../domain/papers/offices';
import type { Paper } from '../../domain/papers/paper';
import type { Store } from '../../store/createStore';

type Looking = { organisations: Pick<Store['organisations'], 'get' | 'namedIn'> };

/** The organisation of a name that a paper bears: one that the case knows, else the only one so called; null for none. */
async function named(
  name: string,
  { desk, sender, outside, assignee, overseer }: CaseHead,
  asked: OrganisationRef | null,
  { organisations }: Looking,
): Promise<Organisation | null> {
  const refs = [desk, sender, outside?.body, assignee?.organisation, overseer, asked];
  const known = refs.find((ref) => ref?.name === name);
  if (known) return organisations.get(known.organisationId);
  const ids = await organisations.namedIn(name);
  const there = await Promise.all(ids.map((id) => organisations.get(id)));
  const [found, ...others] = there.flatMap((one) => (one?.name === name ? [one] : []));
  return found && others.length === 0 ? found : null;
}

/** Where the offices of a paper are found, in sentences that stand below it. */
export async function placesBelow(
  paper: Paper,
  head: CaseHead,
  asked: OrganisationRef | null,
  store: Looking,
): Promise<string[]> {
  const offices = await Promise.all(
    officesOn(paper, head.desk.name).map(async (office) => {
      const found = await named(office.name, head, asked, store);
      return { ...office, place: found ? (found.place ?? null) : undefined };
    }),
  );
  return placeLines(offices);
}
