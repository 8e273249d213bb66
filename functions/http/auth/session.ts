import type { Session } from '../../contract/session';
import type { Actor } from '../../domain/case/case';
import { Refused } from '../../domain/refused';
import { newSessionId } from '../../runtime/ids';
import type { Person } from '../../store/people/personItem';
import type { SessionRow } from '../../store/sessions/sessionItem';
import type { OpenContext } from '../context';
import { showMe } from '../show/me';
import { newRefreshToken, previousOf, type SessionAddress, type TokenStanding } from './refreshToken';

type SessionDeps = Pick<OpenContext, 'store' | 'tokens' | 'templates' | 'now'>;

const roleOf = ({ role, organisation }: Actor): Pick<SessionRow, 'role' | 'organisationId'> => ({
  role,
  organisationId: organisation?.organisationId ?? null,
});

async function reply(
  person: Person,
  actor: Actor,
  { sessionId, refreshToken }: { sessionId: string; refreshToken: string },
  { store, tokens, templates, now }: SessionDeps,
): Promise<Session> {
  const { organisations } = store;
  const [token, me] = await Promise.all([
    tokens.issue({ sessionId, actor }, now),
    showMe(person, actor, { organisations, templates }),
  ]);
  return { ...token, refreshToken, me };
}

/** Signs a phone in. */
export async function openSession(person: Person, actor: Actor, deps: SessionDeps): Promise<Session> {
  const address = { personId: person.personId, sessionId: newSessionId() };
  const { refreshToken, row } = newRefreshToken(address, deps.now);
  await deps.store.sessions.put({ ...address, ...row, previous: null, ...roleOf(actor) });
  return reply(person, actor, { ...address, refreshToken }, deps);
}

/** Requests of one phone that meet at its row: each finds what the other left, and goes on from there. */
const tries = 3;

type Running = { row: SessionRow; person: Person };
type Next = { actor: Actor; used: Exclude<TokenStanding, 'reused'> };

async function running(
  { personId, sessionId }: SessionAddress,
  { store, now }: SessionDeps,
): Promise<Running> {
  const [row, person] = await Promise.all([
    store.sessions.get(personId, sessionId),
    store.people.get(personId),
  ]);
  if (!row || row.expiresAt <= now || !person) throw new Refused('session_ended');
  return { row, person };
}

/**
 * Gives a session its next pair of tokens. `decide` says who acts now and by which token the phone showed its right.
 * @throws Refused `session_ended` when it is over, and what `decide` throws.
 */
export async function renewSession(
  address: SessionAddress,
  decide: (session: Running) => Promise<Next>,
  deps: SessionDeps,
): Promise<Session> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const { row, person } = await running(address, deps);
    const { actor, used } = await decide({ row, person });
    const { refreshToken, row: renewed } = newRefreshToken(address, deps.now);
    const next = { ...row, ...renewed, ...roleOf(actor), previous: previousOf(row, used, deps.now) };
    if (await deps.store.sessions.replace(next, row.digest))
      return reply(person, actor, { sessionId: row.sessionId, refreshToken }, deps);
  }
  throw new Refused('session_ended');
}
