import { endpoints, type EndpointName } from '../../../contract/endpoints';
import type { CaseId, ClientKey } from '../../../contract/ids';
import type { Problem } from '../../../contract/problems';
import { ProblemCode } from '../../../contract/problems';
import { Session } from '../../../contract/session';
import * as z from '../../../contract/z';
import { phoneProblem, type Answer, type CallProblem } from '../../../../src/services/answer';
import { makeCall } from '../../../../src/services/call';
import { read } from '../../../../src/services/readReply';
import type { Send } from '../../../../src/services/send';
import { pause } from '../../pause';
import { loginCode, type Answered, type Caller, type Post } from '../apiClient';
import type { Ledger } from './ledger';

type Parts = { origin: string; openid: string; acting?: Post; ledger: Ledger; next: () => number };

/** As the phone gives up waiting. */
const timeoutMs = 12_000;
/** How long a person goes on pressing, and how long they wait before they do, milliseconds. */
const presses = 120;
const pressMs = 500;
/** Of what is done, how much is tapped twice. */
const doubleShare = 0.05;

const isPassing = ({ code }: CallProblem): boolean =>
  ['offline', 'timeout', 'busy', 'store_unavailable'].includes(code);

const sendTo =
  (origin: string, ledger: Ledger): Send =>
  async ({ method, path, token, body }) => {
    ledger.requests += 1;
    try {
      const response = await fetch(`${origin}${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          ...(token !== null && { authorization: `Bearer ${token}` }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(timeoutMs),
      });
      return { status: response.status, body: response.status === 204 ? undefined : await response.json() };
    } catch (error) {
      return { unreached: error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'offline' };
    }
  };

const Done = z.object({ state: z.object({ id: z.string() }) });
const FiledBody = z.object({ key: z.string() });
const DeedBody = z.object({ key: z.string(), action: z.string() });

/** What a request does to a case, if it does anything: its key, and the word of the step. */
function deedIn(name: EndpointName, body: unknown): { key: ClientKey; word: string } | null {
  if (name === 'fileCase') return { ...FiledBody.parse(body), word: 'file' };
  if (name !== 'actOnCase') return null;
  const { key, action } = DeedBody.parse(body);
  return { key, word: action };
}

/** A problem as the API gave it; what the phone alone knows is told as something unexpected. */
function problemOf({ code, detail, errors, instance, caseId }: CallProblem): Problem {
  const known = ProblemCode.safeParse(code);
  return {
    type: 'about:blank',
    title: code,
    status: 0,
    detail,
    code: known.success ? known.data : 'unexpected',
    instance: instance ?? '',
    errors,
    ...(caseId !== undefined && { caseId }),
  };
}

/** The session of a phone: signed in when first asked, renewed when refused. */
function sessionOf({ openid, acting }: Pick<Parts, 'openid' | 'acting'>, send: Send) {
  let current: Session | null = null;
  let renewing: Promise<Answer<string>> | null = null;

  async function exchange(name: 'login' | 'refresh' | 'actAs', body: unknown, token: string | null = null) {
    const { method, path } = endpoints[name];
    const answer = read(endpoints[name], await send({ method, path, token, body }));
    return answer.ok ? { ok: true as const, reply: Session.parse(answer.reply) } : answer;
  }

  /** A code is spent even when its reply was lost, so each try brings one of its own. */
  async function enter(): Promise<Answer<Session>> {
    const entered = await exchange('login', { code: loginCode(openid) });
    if (!entered.ok || !acting) return entered;
    return exchange('actAs', acting, entered.reply.accessToken);
  }

  async function renew(): Promise<Answer<string>> {
    const refreshed = current ? await exchange('refresh', { refreshToken: current.refreshToken }) : null;
    const isOver = refreshed === null || (!refreshed.ok && refreshed.problem.code === 'session_ended');
    const answer = isOver ? await enter() : refreshed;
    if (!answer.ok) return answer;
    current = answer.reply;
    return { ok: true, reply: answer.reply.accessToken };
  }

  return {
    get: () => current,
    token(refused?: string): Promise<Answer<string>> {
      if (current && current.accessToken !== refused)
        return Promise.resolve({ ok: true, reply: current.accessToken });
      renewing ??= renew().finally(() => (renewing = null));
      return renewing;
    },
  };
}

/**
 * Someone with the app in their hand: its own client of the API with its own tries, a person who presses again while it
 * says that it could not be reached, now and then twice at once, and a note of all that was said to be done.
 */
export async function phone(parts: Parts): Promise<Caller> {
  const { origin, ledger, next } = parts;
  const send = sendTo(origin, ledger);
  const session = sessionOf(parts, send);
  const call = makeCall({ send, session, pause, now: Date.now });
  for (let press = 0; press < presses && !(await session.token()).ok; press += 1) await pause(pressMs);

  function note(deed: { key: ClientKey; word: string }, answer: Answer<unknown>): void {
    if (!answer.ok) {
      if (isPassing(answer.problem)) ledger.unanswered.add(deed.key);
      return;
    }
    const caseId: CaseId = Done.parse(answer.reply).state.id;
    ledger.acknowledged.push({ caseId, ...deed });
  }

  const self: Caller = {
    get session() {
      return session.get();
    },
    set session(_) {
      throw new Error('a phone of the rig signs in by itself');
    },
    calls: 0,
    async call(name, request): Promise<Answered<typeof name>> {
      const { body }: { body?: unknown } = request;
      const deed = deedIn(name, body);
      self.calls += 1;
      let answer: Answer<unknown> = phoneProblem('offline');
      for (let press = 0; press < presses; press += 1) {
        if (press > 0) {
          ledger.pressedAgain += 1;
          await pause(pressMs);
        }
        if (deed !== null && next() < doubleShare) {
          ledger.doubleTaps += 1;
          const both = await Promise.all([call(name, request), call(name, request)]);
          both.forEach((one) => note(deed, one));
          answer = both.find(({ ok }) => ok) ?? both[0];
        } else {
          answer = await call(name, request);
          if (deed !== null) note(deed, answer);
        }
        if (answer.ok || !isPassing(answer.problem)) break;
      }
      if (!answer.ok) return { ok: false, status: 0, problem: problemOf(answer.problem) };
      // `read` has parsed it by this endpoint's schema.
      return { ok: true, status: 200, reply: answer.reply } as Answered<typeof name>;
    },
  };
  return self;
}
