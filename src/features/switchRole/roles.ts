import type { Acting, Me } from '../../../functions/contract/people/session';
import { placeOfWork, roleWords } from '../../content/staff/staff';

/** A role one may act in, with a name for it that is the same exactly when the role is. */
export type OwnRole = { value: string; label: string; acting: Acting };

export const roleKey = ({ role, organisationId }: Acting): string => `${role} ${organisationId ?? ''}`;

/** Every role a person may act in: those of work, and the one everybody has. */
export function ownRoles({ memberships }: Pick<Me, 'memberships'>): OwnRole[] {
  const atWork = memberships.map((membership) => {
    const { role, organisationId } = membership;
    const acting: Acting = { role, organisationId };
    return { value: roleKey(acting), label: placeOfWork(membership), acting };
  });
  const asResident: Acting = { role: 'resident', organisationId: null };
  return [...atWork, { value: roleKey(asResident), label: roleWords.asResident, acting: asResident }];
}
