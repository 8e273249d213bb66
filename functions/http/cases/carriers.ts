import type { OrganisationId } from '../../contract/ids';
import type { CaseHead } from '../../domain/case';
import { lifecycles } from '../../domain/kinds';
import { areaAt, areaOfOrganisation, kindOfOrganisation } from '../../domain/routing';
import type { Store } from '../../store/ports';

/**
 * The organisations whose people may carry a case: the desk that received it, or that handed it over; for legal aid
 * the law firms of its county as well (法律援助法 16: lawyers, and others).
 */
export async function carriersOf(head: CaseHead, store: Store): Promise<OrganisationId[]> {
  const { desk } = lifecycles[head.kind];
  const offices = [head.desk, head.sender]
    .flatMap((one) => (one ? [one.organisationId] : []))
    .filter((id) => kindOfOrganisation(id) === desk.kind);
  const home = offices[0];
  if (home === undefined) return [];
  if (head.kind !== 'legalAid') return [home];
  const county = areaAt(areaOfOrganisation(home), 'county');
  const firms = await store.organisations.serving(county, 'lawFirm');
  return [home, ...firms.map(({ id }) => id)].filter((id) => !head.against.includes(id));
}
