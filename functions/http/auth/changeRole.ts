import type { Acting, Session } from '../../contract/session';
import type { ProblemCode } from '../../contract/problems';
import { Refused } from '../../domain/refused';
import type { SignedInContext } from '../context';
import { actorIn } from './acting';
import { renewSession } from './session';

/** The session goes on in another role of the person. @throws Refused `otherwise` when they do not hold it. */
export const changeRole = (
  asked: Acting,
  otherwise: ProblemCode,
  context: SignedInContext,
): Promise<Session> =>
  renewSession(
    { personId: context.actor.personId, sessionId: context.sessionId },
    async ({ person }) => {
      const actor = await actorIn(person, asked, context.store.people);
      if (!actor) throw new Refused(otherwise);
      return { actor, used: 'current' };
    },
    context,
  );
