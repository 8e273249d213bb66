import type { AreaCode } from '../../../contract/ids';
import type { AreaLevel } from '../../../contract/words';
import { Refused } from '../../../domain/refused';
import { areaAt, areasUp, levelOf } from '../../../domain/standing/routing';
import type { Handlers } from '../../context';

const levels: readonly AreaLevel[] = ['village', 'township', 'county', 'city'];

/** An area and the two it lies in: as far up as an office for it can be. */
function upwards(areaCode: AreaCode): AreaCode[] {
  const from = levels.indexOf(levelOf(areaCode));
  return levels.slice(from, from + 3).map((level) => areaAt(areaCode, level));
}

export const areas: Pick<Handlers, 'area' | 'offices' | 'organisations' | 'organisation'> = {
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
};
