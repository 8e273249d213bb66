import type { Instant } from '../../contract/ids';
import type { AskedView, OrganisationPlace } from '../../contract/places';
import type { CaseHead } from '../../domain/case/case';
import type { Store } from '../../store/createStore';
import { askedNext } from './superior';

/**
 * Where whoever has a case is found: the desk, and the body outside; null where nobody has entered it. `asked`: who looks at
 * the decision next, where the resident may ask for that now.
 */
export type CasePlaces = {
  desk: OrganisationPlace | null;
  outside: OrganisationPlace | null;
  asked: AskedView | null;
};

type Looking = { organisations: Pick<Store['organisations'], 'get'> };

async function askedView(head: CaseHead, now: Instant, store: Looking): Promise<AskedView | null> {
  const asked = await askedNext(head, now, store);
  if (!asked) return null;
  const place = (await store.organisations.get(asked.organisationId))?.place;
  return { name: asked.name, ...(place && { place }) };
}

/** Looks them up; they are answered from memory for a while. */
export async function placesOf(head: CaseHead, now: Instant, store: Looking): Promise<CasePlaces> {
  const { desk, outside } = head;
  const [here, there, asked] = await Promise.all([
    store.organisations.get(desk.organisationId),
    outside ? store.organisations.get(outside.body.organisationId) : null,
    askedView(head, now, store),
  ]);
  return { desk: here?.place ?? null, outside: there?.place ?? null, asked };
}
