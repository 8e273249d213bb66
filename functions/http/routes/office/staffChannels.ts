import type { Actor } from '../../../domain/case/case';
import { Refused } from '../../../domain/refused';
import { onlyOwnOffice } from '../../auth/onlyOwnOffice';
import type { Handlers } from '../../context';

const administers: readonly Actor['role'][] = ['admin'];

/** How staff are reached beyond their inbox; set by the administrator of their organisation. */
export const staffChannels: Pick<Handlers, 'setWeCom' | 'setRobot'> = {
  setWeCom: async ({ params, body }, { store, actor }) => {
    const { organisationId, personId } = params;
    onlyOwnOffice(actor, organisationId, administers);
    const member = await store.people.member(organisationId, body.role, personId);
    if (!member) throw new Refused('unknown_person');
    await store.staffChannels.setAccount(personId, body.userId);
  },

  setRobot: async ({ params, body }, { store, actor }) => {
    onlyOwnOffice(actor, params.organisationId, administers);
    await store.staffChannels.setRobot(params.organisationId, body.key);
  },
};
