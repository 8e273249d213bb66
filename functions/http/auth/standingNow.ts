import type { EndpointName } from '../../contract/endpoints';
import type { SignInWay } from '../../contract/people/session';
import type { Actor } from '../../domain/case/case';
import { Refused } from '../../domain/refused';
import type { Store } from '../../store/createStore';
import { belongingOf, holds } from './acting';
import type { Bearer } from './accessToken';

/** A person at a signed-in phone, in the role they act in now. */
export type SignedIn = { sessionId: string; actor: Actor; way: SignInWay };

/** What residents, and those who carry cases, do all day. */
const everyday: ReadonlySet<EndpointName> = new Set<EndpointName>([
  ...(['fileCase', 'myCases', 'getCase', 'actOnCase', 'inbox', 'seen', 'me'] as const),
  ...(['deskQueue', 'myQueue', 'othersQueue', 'doneToday', 'today', 'handled'] as const),
  ...(['papers', 'receipts', 'ratings', 'readers', 'myFiles'] as const),
]);
const carriers: ReadonlySet<Actor['role']> = new Set<Actor['role']>([
  'resident',
  'helper',
  'lawyer',
  'agent',
]);

/**
 * Power comes from the table: a token says who, the person's own row says that the phone is signed in and which posts they
 * hold at this moment. The read sees every write that was acknowledged. For residents and for those who carry cases an
 * ordinary read is enough in what they do all day, at half the price: cases go back in the very transaction that ends
 * a post, and every step asks that the case is as it was seen.
 * @throws Refused `session_ended` when the phone was signed out, `not_signed_in` when the post is not held any more: the
 * phone then asks for another token, and goes on as what the person still is.
 */
export async function standingNow(
  { sessionId, actor }: Bearer,
  endpoint: EndpointName,
  { sessions }: Pick<Store, 'sessions'>,
): Promise<SignedIn> {
  const { personId, role, organisation } = actor;
  const isExact = !everyday.has(endpoint) || !carriers.has(role);
  const first = await sessions.postsOf(personId, sessionId, isExact);
  // A right of somebody else's that may be over by now: whoever stands in is always asked exactly.
  const isAskedAgain = !isExact && first !== null && first.standsIn.length > 0;
  const found = isAskedAgain ? await sessions.postsOf(personId, sessionId, true) : first;
  if (!found) throw new Refused('session_ended');
  const { posts: places, way } = found;
  const standsIn = found.standsIn
    .filter((one) => one.role === role && one.organisationId === organisation?.organisationId)
    .map((one) => one.personId);
  const organisationId = organisation?.organisationId ?? null;
  if (!holds(places, { role, organisationId })) throw new Refused('not_signed_in');
  return {
    sessionId,
    actor: {
      ...actor,
      belongsTo: belongingOf(places),
      ...(standsIn.length > 0 && { standsIn }),
    },
    way,
  };
}
