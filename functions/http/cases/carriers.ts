import type { OrganisationId } from '../../contract/ids';
import type { CaseKind } from '../../contract/words';
import type { CaseHead } from '../../domain/case/case';
import { givingOffice } from '../../domain/standing/givingOffice';
import { areaAt, areaOfOrganisation } from '../../domain/standing/routing';
import type { Store } from '../../store/ports';

/**
 * The organisations whose people carry the cases of an office: its own; for legal aid the law firms of its county as
 * well (法律援助法 16: lawyers, and others).
 */
export async function carriersAt(
  home: OrganisationId,
  kind: CaseKind,
  { organisations }: Pick<Store, 'organisations'>,
): Promise<OrganisationId[]> {
  if (kind !== 'legalAid') return [home];
  const county = areaAt(areaOfOrganisation(home), 'county');
  const firms = await organisations.serving(county, 'lawFirm');
  return [home, ...firms.map(({ id }) => id)];
}

/** The organisations whose people may carry a case. */
export async function carriersOf(
  head: CaseHead,
  store: Pick<Store, 'organisations'>,
): Promise<OrganisationId[]> {
  const home = givingOffice(head);
  const carriers = home === null ? [] : await carriersAt(home, head.kind, store);
  return carriers.filter((id) => !head.against.includes(id));
}
