import { Refused } from '../../../domain/refused';
import { keepsPlaceOf } from '../../../domain/standing/keepsPlaceOf';
import { areaOfOrganisation, areasBeyond } from '../../../domain/standing/routing';
import { onlyOwnOffice } from '../../auth/onlyOwnOffice';
import type { Handlers } from '../../context';

/** How many of the changes of a place are shown. */
const shownChanges = 5;

/** Where offices sit, as their administrators keep it. */
export const keptPlaces: Pick<Handlers, 'keptPlaces' | 'setPlace'> = {
  keptPlaces: async ({ params }, { store, actor }) => {
    const { organisationId } = params;
    onlyOwnOffice(actor, organisationId, ['admin']);
    const own = await store.organisations.get(organisationId);
    const area = areaOfOrganisation(organisationId);
    const near = await Promise.all(
      [area, ...areasBeyond(area)].map((areaCode) => store.organisations.ofArea(areaCode)),
    );
    const kept = near.flat().filter((one) => one.id !== organisationId && keepsPlaceOf(actor, one));
    const places = [...(own ? [own] : []), ...kept].map(async (organisation) => {
      const changes = await store.organisations.placeChanges(organisation.id);
      return {
        organisation,
        changes: changes.slice(0, shownChanges).map(({ at, name }) => ({ at, by: name })),
      };
    });
    return { places: await Promise.all(places) };
  },

  setPlace: async ({ params, body }, { store, actor }) => {
    const organisation = await store.organisations.get(params.organisationId);
    if (!organisation || !keepsPlaceOf(actor, organisation)) throw new Refused('not_found');
    if (actor.role !== 'admin') throw new Refused('not_allowed');
    // What an administrator wrote is no sample any more.
    const changed = await store.organisations.setPlace(organisation.id, { ...body, sample: false }, actor);
    if (!changed) throw new Refused('not_found');
    return changed;
  },
};
