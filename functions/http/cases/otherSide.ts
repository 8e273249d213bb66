import type { OrganisationId } from '../../contract/ids';
import type { Filing } from '../../contract/kinds';
import { partiesOf } from '../../domain/filing/parties';
import { Refused } from '../../domain/refused';
import type { Store } from '../../store/ports';

/**
 * The organisations that a filing names on the other side: the one picked, and any that is called what was written.
 * @throws Refused `unknown_organisation` when the one picked is not there
 */
export async function otherSideOf(filing: Filing, { organisations }: Store): Promise<OrganisationId[]> {
  const picked = filing.kind === 'petition' ? filing.form.respondentId : undefined;
  if (picked !== undefined && !(await organisations.get(picked))) throw new Refused('unknown_organisation');
  const names = partiesOf(filing).filter(({ side }) => side === 'otherSide');
  const named = await Promise.all(names.map(({ name }) => organisations.byName(name)));
  const ids = [...(picked === undefined ? [] : [picked]), ...named.flat().map(({ id }) => id)];
  return [...new Set(ids)];
}
