import { StaffRole } from '../../../contract/words';
import type { Actor } from '../../../domain/case/case';
import { onlyOwnOffice } from '../../auth/onlyOwnOffice';
import type { Handlers } from '../../context';

const leads: readonly Actor['role'][] = ['admin', 'supervisor', 'dispatcher'];
const decides: readonly Actor['role'][] = ['admin', 'supervisor'];

export const staff: Pick<Handlers, 'staff' | 'endDuty'> = {
  staff: async ({ params }, { store, actor }) => {
    const { organisationId } = params;
    onlyOwnOffice(actor, organisationId, leads);
    const byRole = await Promise.all(
      StaffRole.options.map(async (role) => {
        const members = await store.people.members(organisationId, role);
        return Promise.all(
          members.map(async ({ personId, name }) => {
            const account = await store.staffChannels.account(personId);
            return { personId, name, role, weCom: account !== null };
          }),
        );
      }),
    );
    const robot = await store.staffChannels.robot(organisationId);
    const changes = decides.includes(actor.role) ? await store.people.postChanges(organisationId) : [];
    return {
      staff: byRole.flat(),
      robot: robot !== null,
      changes: changes.map(({ at, what, name, role, byName }) => ({ at, what, name, role, byName })),
    };
  },

  endDuty: async ({ params, body }, context) => {
    const { organisationId, personId } = params;
    onlyOwnOffice(context.actor, organisationId, decides);
    // Done seldom: loaded when it is.
    const { endDuty, leaveOffice } = await import('../../../work/carriers/endDuty');
    const released = body.role
      ? endDuty(personId, { organisationId, role: body.role }, context)
      : leaveOffice(personId, organisationId, context);
    return { released: await released };
  },
};
