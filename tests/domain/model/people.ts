import type { CaseKind } from '../../../functions/contract/words';
import type { Actor, OrganisationRef, OutsideRef } from '../../../functions/domain/case/case';
import * as cast from '../cast';

/** Where a case of a kind may come to be: its first desk, two others, and the levels above, nearest first. */
export type Town = {
  home: OrganisationRef;
  away: OrganisationRef[];
  above: OrganisationRef[];
  /** Above the top of the tree, and beside it. */
  beyond: OutsideRef;
  beside: OutsideRef;
  people: Record<string, Actor>;
};

export function townOf(kind: CaseKind): Town {
  const { desk: home, above, role, worksAt } = cast.placeOf[kind];
  const levels = [above];
  const away = [...cast.elsewhere[kind]];
  const leaders = [home, ...away, ...levels].flatMap((at, nth) => [
    [`clerk${nth}`, cast.staff(`clerk${nth}`, 'dispatcher', at)] as const,
    [`head${nth}`, cast.staff(`head${nth}`, 'supervisor', at)] as const,
  ]);
  return {
    home,
    away,
    above: levels,
    beyond: kind === 'legalAid' ? cast.regionsBureau : cast.regionsPetitionOffice,
    beside: cast.politicalLegal,
    people: {
      owner: cast.owner,
      one: cast.staff('one', role, worksAt),
      two: cast.staff('two', role, worksAt),
      watch: cast.staff('watch', role, home),
      ...Object.fromEntries(leaders),
      admin: cast.staff('admin', 'admin', home),
      neighbour: cast.resident('neighbour'),
    },
  };
}

/** Who leads an office of the town. */
export const headOf = ({ people }: Town, desk: string): string =>
  Object.values(people).find(
    ({ role, organisation }) => role === 'supervisor' && organisation?.organisationId === desk,
  )?.personId ?? '';
