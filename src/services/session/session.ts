import type { Endpoint } from '../../../functions/contract/endpoints';
import { everyonesEndpoints as endpoints } from '../../../functions/contract/endpoints/ofEveryone';
import { Session, type Acting } from '../../../functions/contract/people/session';
import * as z from '../../../functions/contract/z';
import { isSignedOut, phoneProblem, type Answer } from '../server/answer';
import { read } from '../server/readReply';
import type { Send } from '../server/send';
import type { SessionKeeper, SignedIn } from './sessionKeeper';
import type { SignInCodes } from './signInCode';
import { writtenFor } from '../drafts/draft';
import type { Kept } from '../device/storage';
import { watched } from '../device/watched';

/**
 * What stays on the device between two openings. The access token lives in memory only; a browser has the refresh token in
 * a cookie (null here). `left`: the person has left, and the server, which alone can take the cookie away, is not told yet.
 */
export const KeptSession = z.object({
  refreshToken: z.string().nullable(),
  personId: z.string(),
  left: z.literal(true).optional(),
});
export type KeptSession = z.infer<typeof KeptSession>;

type Parts = {
  send: Send;
  codes: SignInCodes;
  keep: Kept<KeptSession>;
  /** Whether what the device keeps is behind a lock that is shut: then nobody is in. */
  isShut?: () => boolean;
  /** By whose leave another is acted for: what is written meanwhile is theirs, and nothing of one's own is shown beside it. */
  helping?: () => string | undefined;
};

/**
 * The one session of this app. However many calls find the token old at once, the refresh token is spent once: the
 * server takes a second use of it for theft.
 */
export function makeSession({
  send,
  codes,
  keep,
  isShut = () => false,
  helping = () => undefined,
}: Parts): SessionKeeper {
  const state = watched<SignedIn>({ at: 'unknown' });
  const isVisit = watched(false);
  /** Counts who came and went, so that a reply knows whom it was asked for. */
  let turn = 0;
  let current: Session | null = null;
  let renewing: { asked: number; got: Promise<Answer<string>> } | null = null;
  let hasLeft = false;

  async function exchange(
    endpoint: Endpoint,
    body: unknown,
    token: string | null = null,
  ): Promise<Answer<Session>> {
    const { method, path } = endpoint;
    const answer = read(endpoint, await send({ method, path, token, body, isAside: isVisit.read() }));
    return answer.ok ? { ok: true, reply: Session.parse(answer.reply) } : answer;
  }

  /** Another tab may have refreshed for the same person, or let another person in, since we last looked. */
  function held(): Pick<KeptSession, 'refreshToken'> | undefined {
    const stored = keep.read();
    return !current || stored?.personId === current.me.personId ? stored : current;
  }

  /** Whether the cookie that all tabs share is another's now, or nobody's: this tab has nothing of its own to go on with. */
  const isLetGo = (): boolean =>
    current?.refreshToken === null && keep.read()?.personId !== current.me.personId;

  /** The tab ends; whoever came after keeps the browser. */
  function stepAside(): Answer<never> {
    hasLeft = true;
    current = null;
    return phoneProblem('signed_out');
  }

  /** Has the server end what was left while it could not be reached. */
  async function endLeft(): Promise<Answer<unknown>> {
    const again = await exchange(endpoints.refresh, { refreshToken: null });
    const { method, path } = endpoints.logout;
    const ended = again.ok
      ? read(endpoints.logout, await send({ method, path, token: again.reply.accessToken, body: undefined }))
      : again;
    const isOver = ended.ok || ended.problem.code === 'session_ended';
    if (isOver) keep.remove();
    return isOver ? { ok: true, reply: undefined } : ended;
  }

  async function signIn(knocks: boolean, tries = 2): Promise<Answer<Session>> {
    const code = await codes.fresh().catch(() => undefined);
    if (code === undefined) return phoneProblem('offline');
    if (code === null) {
      if (knocks) codes.toTheDoor();
      return phoneProblem('signed_out');
    }
    const answer = await exchange(endpoints.login, { code });
    // A code is spent even when its reply was lost on the way; a new one is the cure.
    const isSpent = !answer.ok && answer.problem.code === 'login_code_invalid';
    return isSpent && tries > 1 ? signIn(knocks, tries - 1) : answer;
  }

  /** The role asked for, if the person holds it; else they are in as themself. */
  async function enter(code: string, acting: Acting | null): Promise<Answer<Session>> {
    const entered = await exchange(endpoints.login, { code });
    if (!entered.ok || !acting) return entered;
    const acted = await exchange(endpoints.actAs, acting, entered.reply.accessToken);
    return acted.ok ? acted : entered;
  }

  /** The next token of a visit; one that is over leaves nobody in. */
  async function goOnVisiting({ refreshToken }: Session): Promise<Answer<Session>> {
    const answer = await exchange(endpoints.refresh, { refreshToken });
    if (!answer.ok && answer.problem.code === 'session_ended') forget({ at: 'unknown' });
    return answer;
  }

  /** Nobody is in any more; what was asked for whoever was comes too late for them. */
  function forget(as: SignedIn): void {
    turn += 1;
    isVisit.set(false);
    current = null;
    state.set(as);
  }

  function endVisit(): void {
    const { method, path } = endpoints.logout;
    if (!isVisit.read()) return;
    if (current) void send({ method, path, token: current.accessToken, body: undefined, isAside: true });
    forget({ at: 'unknown' });
  }

  async function next(knocks: boolean): Promise<Answer<Session>> {
    if (isVisit.read() && current) return goOnVisiting(current);
    if (isLetGo()) return stepAside();
    const left = keep.read()?.left ? await endLeft() : null;
    if (left && !left.ok) return left;
    const given = codes.given();
    if (given) return enter(given.code, given.acting);
    const token = held();
    if (!token) return signIn(knocks);
    const answer = await exchange(endpoints.refresh, { refreshToken: token.refreshToken });
    // Somebody else signed in between our look and the reply.
    const isAnother = answer.ok && answer.reply.me.personId !== current?.me.personId;
    if (isAnother && current && !isVisit.read()) return stepAside();
    if (answer.ok || answer.problem.code !== 'session_ended') return answer;
    keep.remove();
    current = null;
    return signIn(knocks);
  }

  function keepToken({ refreshToken, me }: Session): void {
    const stored = keep.read();
    if (stored?.personId === me.personId && !stored.left) keep.write({ refreshToken, personId: me.personId });
  }

  function accept(session: Session): void {
    if (isVisit.read()) return visit(session);
    const { refreshToken, me } = session;
    const isNewcomer = current === null || current.me.personId !== me.personId;
    // A tab left open for one person does not take the device from the one who signed in after.
    if (isNewcomer || !keep.read()) keep.write({ refreshToken, personId: me.personId });
    else keepToken(session);
    current = session;
    state.set({ at: 'in', me });
  }

  function visit(session: Session): void {
    turn += 1;
    current = session;
    isVisit.set(true);
    state.set({ at: 'in', me: session.me });
  }

  async function renew(asked: number, knocks: boolean): Promise<Answer<string>> {
    const answer = await next(knocks);
    if (answer.ok && turn === asked) accept(answer.reply);
    // A visit began or ended meanwhile, or they left: the token, good once, is not lost for it.
    else if (answer.ok) keepToken(answer.reply);
    else if (!current && !answer.ok) state.set({ at: 'out', problem: answer.problem });
    return answer.ok ? { ok: true, reply: answer.reply.accessToken } : answer;
  }

  function token(refused?: string, knocks = true): Promise<Answer<string>> {
    if (isShut()) return Promise.resolve(phoneProblem('locked'));
    if (hasLeft) return Promise.resolve(phoneProblem('signed_out'));
    if (current && current.accessToken !== refused) {
      return Promise.resolve({ ok: true, reply: current.accessToken });
    }
    const joined = renewing;
    renewing ??= { asked: turn, got: renew(turn, knocks).finally(() => (renewing = null)) };
    if (!joined) return renewing.got;
    // One that was begun for somebody else is waited for, since tokens are good once, and is not theirs to have.
    if (joined.asked !== turn) return joined.got.then(() => token(refused, knocks));
    // One begun by who only looks leads to no door: whoever asks meanwhile has to be led there.
    return knocks ? joined.got.then((got) => (isSignedOut(got) ? token(refused) : got)) : joined.got;
  }

  return {
    state,
    token,
    accept,
    isVisit,
    visit,
    endVisit,
    stepOut() {
      endVisit();
      forget({ at: 'unknown' });
    },
    learn(me) {
      if (current?.me.personId !== me.personId) return;
      current = { ...current, me };
      state.set({ at: 'in', me });
    },
    personId() {
      const leave = helping();
      if (leave !== undefined) return writtenFor(leave);
      const stored = keep.read();
      return current?.me.personId ?? (stored?.left ? undefined : stored?.personId);
    },
    async open() {
      hasLeft = false;
      const answer = await token();
      const now = state.read();
      return answer.ok && now.at === 'in' ? { ok: true, reply: now.me } : asProblem(answer);
    },
    leave(isEnded) {
      const stored = keep.read();
      // From within a visit that visit is what the server has ended, and the device's own person leaves untold.
      const isVisitor = isVisit.read();
      const isOurs = isVisitor || stored?.personId === current?.me.personId;
      const isUntold = stored?.refreshToken === null && isOurs && (isVisitor || !isEnded);
      hasLeft = true;
      if (stored && isUntold) keep.write({ ...stored, left: true });
      else keep.remove();
      forget({ at: 'out', ...phoneProblem('signed_out') });
    },
  };
}

const asProblem = (answer: Answer<unknown>): Answer<never> =>
  answer.ok ? phoneProblem('signed_out') : answer;
