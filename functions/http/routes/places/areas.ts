import type { AreaCode } from '../../../contract/ids';
import type { AreaLevel } from '../../../contract/words';
import { Refused } from '../../../domain/refused';
import { areaAt, areaOfOrganisation, areasBeyond, areasUp, levelOf } from '../../../domain/standing/routing';
import { keepsPlaceOf } from '../../../domain/standing/keepsPlaceOf';
import { onlyOwnOffice } from '../../auth/onlyOwnOffice';
import type { Handlers } from '../../context';

const levels: readonly AreaLevel[] = ['village', 'township', 'county', 'city'];

/** An area and the two it lies in: as far up as an office for it can be. */
function upwards(areaCode: AreaCode): AreaCode[] {
  const from = levels.indexOf(levelOf(areaCode));
  return levels.slice(from, from + 3).map((level) => areaAt(areaCode, level));
}

/** How many of the changes of a place are shown. */
const shownChanges = 5;

export const areas: Pick<
  Handlers,
  'area' | 'offices' | 'organisations' | 'organisation' | 'keptPlaces' | 'setPlace'
> = {
  area: async ({ params }, { store }) => {
    const [area, parts] = await Promise.all([
      store.areas.get(params.areaCode),
      store.areas.parts(params.areaCode),
    ]);
    if (!area) throw new Refused('not_found');
    return { area, parts };
  },

  offices: async ({ params }, { store }) => {
    const levels = areasUp(params.areaCode);
    const found = await Promise.all(levels.map((areaCode) => store.organisations.ofArea(areaCode)));
    return { organisations: found.flat() };
  },

  organisations: async ({ query }, { store }) => {
    for (const areaCode of upwards(query.areaCode)) {
      const organisations = await store.organisations.serving(areaCode, query.kind);
      if (organisations.length > 0) return { organisations };
    }
    return { organisations: [] };
  },

  organisation: async ({ params }, { store }) => {
    const organisation = await store.organisations.get(params.organisationId);
    if (!organisation) throw new Refused('not_found');
    return organisation;
  },

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
