import type { OrganisationId } from '../../contract/ids';
import { StaffRole } from '../../contract/words';
import type { Actor } from '../../domain/case';
import { Refused } from '../../domain/refused';
import type { Handlers } from '../context';
import { endDuty } from '../staff/endDuty';

const leads: readonly Actor['role'][] = ['admin', 'supervisor', 'dispatcher'];
const decides: readonly Actor['role'][] = ['admin', 'supervisor'];

/** One's own organisation, or it is not there. @throws Refused `not_found`, `not_allowed` */
function ownOf(actor: Actor, id: OrganisationId, roles: readonly Actor['role'][]): void {
  if (actor.organisation?.organisationId !== id) throw new Refused('not_found');
  if (!roles.includes(actor.role)) throw new Refused('not_allowed');
}

export const staff: Pick<Handlers, 'staff' | 'endDuty'> = {
  staff: async ({ params }, { store, actor }) => {
    const { organisationId } = params;
    ownOf(actor, organisationId, leads);
    const byRole = await Promise.all(
      StaffRole.options.map(async (role) => {
        const members = await store.people.members(organisationId, role);
        return members.map(({ personId, name }) => ({ personId, name, role }));
      }),
    );
    return { staff: byRole.flat() };
  },

  endDuty: async ({ params, body }, { store, actor, now, rules }) => {
    const { organisationId, personId } = params;
    ownOf(actor, organisationId, decides);
    const place = { organisationId, role: body.role };
    return { released: await endDuty(personId, place, { store, now, rules }) };
  },
};
