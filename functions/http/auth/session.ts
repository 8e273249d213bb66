import type { Session, SignInWay } from '../../contract/people/session';
import type { Actor } from '../../domain/case/case';
import { Refused } from '../../domain/refused';
import { newSessionId } from '../../runtime/ids';
import type { Person } from '../../store/people/personItem';
import type { SessionRow } from '../../store/sessions/sessionItem';
import type { OpenContext } from '../context';
import { showMe } from '../show/me';
import { newRefreshToken, type SessionAddress, tokensAfter, type TokenStanding } from './refreshToken';

type SessionDeps = Pick<OpenContext, 'store' | 'tokens' | 'templates' | 'now' | 'attribute' | 'numberSecret'>;

const roleOf = ({ role, organisation }: Actor): Pick<SessionRow, 'role' | 'organisationId'> => ({
  role,
  organisationId: organisation?.organisationId ?? null,
});

async function reply(
  person: Person,
  actor: Actor,
  { sessionId, refreshToken, way }: { sessionId: string; refreshToken: string; way: SignInWay },
  { store, tokens, templates, now, attribute }: SessionDeps,
): Promise<Session> {
  attribute({ personId: person.personId, role: actor.role });
  const [token, me] = await Promise.all([
    tokens.issue({ sessionId, actor }, now),
    showMe(person, actor, { store, templates, way }),
  ]);
  return { ...token, refreshToken, me };
}

/** Signs a phone in, or a browser. */
export async function openSession(
  person: Person,
  actor: Actor,
  deps: SessionDeps,
  way: SignInWay = 'phone',
): Promise<Session> {
  const address = { personId: person.personId, sessionId: newSessionId() };
  const begun = { ...address, startedAt: deps.now };
  const { refreshToken, digest, startedAt, expiresAt } = newRefreshToken(begun, deps.now, deps.numberSecret);
  const tokens = { digests: [digest], previous: null, startedAt, expiresAt };
  await deps.store.sessions.put({ ...address, ...tokens, ...roleOf(actor), way });
  return reply(person, actor, { ...address, refreshToken, way }, deps);
}

/** Requests of one phone that meet at its row: each finds what the other left, and goes on from there. */
const tries = 6;

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
    const { refreshToken, digest, ...until } = newRefreshToken(row, deps.now, deps.numberSecret);
    const next = { ...row, ...tokensAfter(row, used, digest, deps.now), ...roleOf(actor), ...until };
    if (await deps.store.sessions.replace(next, row))
      return reply(person, actor, { ...row, refreshToken }, deps);
  }
  throw new Refused('session_ended');
}
