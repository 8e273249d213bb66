import type { Session } from '../../contract/people/session';
import { Refused } from '../../domain/refused';
import type { OpenContext } from '../context';
import { actorIn, asResident } from './acting';
import { addressOf, standingOf } from './refreshToken';
import { renewSession } from './session';

/**
 * A new pair for a refresh token. One of ours that is older than the last two can only be a copy: the session ends for all;
 * one that we never made is refused without a look into the store.
 * A role that was taken away since is left: the person goes on as a resident.
 * @throws Refused `session_ended`
 */
export async function refresh(token: string, context: OpenContext): Promise<Session> {
  const { store, now, requestId, log, rate, numberSecret } = context;
  const address = addressOf(token, numberSecret);
  if (!address) throw new Refused('session_ended');
  const { personId, sessionId } = address;
  rate.check('request', `${personId} ${sessionId}`);
  await rate.add('request', `${personId} ${sessionId}`);

  return renewSession(
    address,
    async ({ row, person }) => {
      const used = standingOf(token, row, now);
      if (used === 'reused') {
        await store.sessions.end(personId, sessionId);
        log('session_reused', { requestId, personId });
        throw new Refused('session_ended');
      }
      const actor = (await actorIn(person, row, store.people)) ?? asResident(person);
      return { actor, used };
    },
    context,
  );
}
