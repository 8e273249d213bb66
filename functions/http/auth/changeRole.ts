import type { Acting, Session } from '../../contract/people/session';
import type { ProblemCode } from '../../contract/problems';
import { Refused } from '../../domain/refused';
import type { SignedIn } from './standingNow';
import type { SignedInContext } from '../context';
import { actorIn } from './acting';
import { renewSession } from './session';

/** @throws Refused `not_allowed` */
export function onlyOnPhone({ role }: Pick<Acting, 'role'>, { way }: Pick<SignedIn, 'way'>): void {
  if (role !== 'resident' && way !== 'phone') throw new Refused('not_allowed');
}

/**
 * The session goes on in another role of the person.
 * @throws Refused `otherwise` when they do not hold it; `not_allowed` in a browser, which a post asks more of than a scan
 */
export const changeRole = async (
  asked: Acting,
  otherwise: ProblemCode,
  context: SignedInContext,
): Promise<Session> => {
  onlyOnPhone(asked, context);
  return renewSession(
    { personId: context.actor.personId, sessionId: context.sessionId },
    async ({ person }) => {
      const actor = await actorIn(person, asked, context.store.people);
      if (!actor) throw new Refused(otherwise);
      return { actor, used: 'current' };
    },
    context,
  );
};
