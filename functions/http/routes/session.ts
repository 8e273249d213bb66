import { Refused } from '../../domain/refused';
import { newPersonId } from '../../runtime/ids';
import { asResident } from '../auth/acting';
import { changeRole } from '../auth/changeRole';
import { openidOf } from '../auth/openidOf';
import { refresh } from '../auth/refresh';
import { openSession } from '../auth/session';
import type { Handlers } from '../context';
import { showMe } from '../show/me';

export const session: Pick<Handlers, 'login' | 'refresh' | 'logout' | 'actAs' | 'me'> = {
  login: async ({ body }, context) => {
    const openid = await openidOf(body.code, context);
    const person = await context.store.people.findOrMake(openid, newPersonId());
    return openSession(person, asResident(person), context);
  },

  refresh: ({ body }, context) => refresh(body.refreshToken, context),

  logout: async (_, { store, actor, sessionId }) => {
    await store.sessions.end(actor.personId, sessionId);
  },

  actAs: ({ body }, context) => changeRole(body, 'not_allowed', context),

  me: async (_, { store, actor, templates }) => {
    const person = await store.people.get(actor.personId);
    if (!person) throw new Refused('session_ended');
    return showMe(person, actor, { organisations: store.organisations, templates });
  },
};
