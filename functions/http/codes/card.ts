import type { Card } from '../../contract/codes';
import type { StaffRole } from '../../contract/words';
import type { StaffMember } from '../../domain/case/case';
import type { StaffPlace, Store } from '../../store/ports';

/** Those whom residents meet in person. */
export const carded: readonly StaffRole[] = ['agent', 'lawyer', 'dispatcher', 'supervisor'];

/** The official card of a member, as anyone may check it. */
export async function showCard(
  { name, organisation }: StaffMember,
  { role }: StaffPlace,
  { organisations, areas }: Pick<Store, 'organisations' | 'areas'>,
): Promise<Card> {
  const office = await organisations.get(organisation.organisationId);
  const area = office && (await areas.get(office.areaCode));
  return { name, role, organisationName: organisation.name, areaName: area?.name ?? null, photo: null };
}
