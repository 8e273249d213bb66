import { Refused } from '../../../domain/refused';
import { newPersonId } from '../../../runtime/ids';
import { asResident } from '../../auth/acting';
import { changeRole } from '../../auth/changeRole';
import { openidOf } from '../../auth/openidOf';
import { refresh } from '../../auth/refresh';
import { addressOf } from '../../auth/refreshToken';
import { openSession } from '../../auth/session';
import type { Handlers } from '../../context';
import { showMe } from '../../show/me';

export const session: Pick<Handlers, 'login' | 'refresh' | 'logout' | 'actAs' | 'me'> = {
  login: async ({ body }, context) => {
    const openid = await openidOf(body.code, context);
    const person = await context.store.people.findOrMake(openid, newPersonId());
    const opened = await openSession(person, asResident(person), context);
    // A browser holds one session: the one whose place this takes is over, also for whoever has a copy of it.
    const before = context.cookie?.token && addressOf(context.cookie.token, context.numberSecret);
    if (before) await context.store.sessions.end(before.personId, before.sessionId);
    return opened;
  },

  refresh: async ({ body }, context) => {
    const token = body.refreshToken ?? context.cookie?.token;
    if (!token) throw new Refused('session_ended');
    return refresh(token, context);
  },

  logout: async (_, { store, actor, sessionId, cookie, numberSecret }) => {
    await store.sessions.end(actor.personId, sessionId);
    // A tab of somebody who was here before leaves the browser to whoever came after.
    const isOwn = cookie?.token && addressOf(cookie.token, numberSecret)?.sessionId === sessionId;
    if (isOwn) cookie.drop();
  },

  actAs: ({ body }, context) => changeRole(body, 'not_allowed', context),

  me: async (_, context) => {
    const { store, actor } = context;
    const person = await store.people.get(actor.personId);
    if (!person) throw new Refused('session_ended');
    return showMe(person, actor, context);
  },
};
