import type { AreaCode } from '../../contract/ids';
import type { AreaLevel } from '../../contract/words';
import { Refused } from '../../domain/refused';
import { areaAt, levelOf } from '../../domain/standing/routing';
import { keepsPlaceOf } from '../../domain/standing/keepsPlaceOf';
import type { Handlers } from '../context';

const levels: readonly AreaLevel[] = ['village', 'township', 'county', 'city'];

/** An area and the two it lies in: as far up as an office for it can be. */
function upwards(areaCode: AreaCode): AreaCode[] {
  const from = levels.indexOf(levelOf(areaCode));
  return levels.slice(from, from + 3).map((level) => areaAt(areaCode, level));
}

export const areas: Pick<Handlers, 'area' | 'organisations' | 'organisation' | 'setPlace'> = {
  area: async ({ params }, { store }) => {
    const [area, parts] = await Promise.all([
      store.areas.get(params.areaCode),
      store.areas.parts(params.areaCode),
    ]);
    if (!area) throw new Refused('not_found');
    return { area, parts };
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

  setPlace: async ({ params, body }, { store, actor }) => {
    const organisation = await store.organisations.get(params.organisationId);
    if (!organisation || !keepsPlaceOf(actor, organisation)) throw new Refused('not_found');
    if (actor.role !== 'admin') throw new Refused('not_allowed');
    // What an administrator wrote is no sample any more.
    const changed = await store.organisations.setPlace(organisation.id, { ...body, sample: false });
    if (!changed) throw new Refused('not_found');
    return changed;
  },
};
