import type { EndpointName } from '../../../contract/endpoints';
import type { CaseId, ClientKey } from '../../../contract/ids';
import type { Problem } from '../../../contract/problems';
import { ProblemCode } from '../../../contract/problems';
import type { Me } from '../../../contract/people/session';
import * as z from '../../../contract/z';
import { phoneProblem, type Answer, type CallProblem } from '../../../../src/services/server/answer';
import { makeCall } from '../../../../src/services/server/call';
import type { Send } from '../../../../src/services/server/send';
import { makeSession, type KeptSession } from '../../../../src/services/session/session';
import type { SessionKeeper } from '../../../../src/services/session/sessionKeeper';
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

/** The app's own session, in the memory of this phone. */
function sessionOf(openid: string, send: Send): SessionKeeper {
  let stored: KeptSession | undefined;
  const keep = {
    read: () => stored,
    write: (value: KeptSession) => void (stored = value),
    remove: () => void (stored = undefined),
  };
  const codes = { given: () => null, fresh: async () => loginCode(openid), toTheDoor: () => undefined };
  return makeSession({ send, codes, keep });
}

/** Somebody goes on pressing while the app says that it could not be reached. */
async function pressing<T>(ask: () => Promise<Answer<T>>, again: () => void): Promise<Answer<T>> {
  let answer = await ask();
  for (let press = 1; press < presses && !answer.ok && isPassing(answer.problem); press += 1) {
    again();
    await pause(pressMs);
    answer = await ask();
  }
  return answer;
}

/**
 * Someone with the app in their hand: its own client of the API with its own tries, a person who presses again while it
 * says that it could not be reached, now and then twice at once, and a note of all that was said to be done.
 */
export async function phone({ origin, openid, acting, ledger, next }: Parts): Promise<Caller> {
  const send = sendTo(origin, ledger);
  const keeper = sessionOf(openid, send);
  const call = makeCall({ send, session: keeper, pause, now: () => performance.now() });
  const again = (): void => void (ledger.pressedAgain += 1);

  async function enter(): Promise<Me> {
    const opened = await pressing(() => keeper.open(), again);
    if (!opened.ok) throw new Error(`login: ${opened.problem.code}`);
    if (!acting) return opened.reply;
    const acted = await pressing(() => call('actAs', { body: acting }), again);
    if (!acted.ok) throw new Error(`actAs: ${acted.problem.code}`);
    keeper.accept(acted.reply);
    return acted.reply.me;
  }

  function note(deed: { key: ClientKey; word: string }, answer: Answer<unknown>): void {
    if (!answer.ok) {
      if (isPassing(answer.problem)) ledger.unanswered.add(deed.key);
      else ledger.refused.set(deed.key, answer.problem.code);
      return;
    }
    const caseId: CaseId = Done.parse(answer.reply).state.id;
    ledger.acknowledged.push({ caseId, ...deed });
  }

  const self: Caller = {
    me: await enter(),
    calls: 0,
    async call(name, request): Promise<Answered<typeof name>> {
      const { body }: { body?: unknown } = request;
      const deed = deedIn(name, body);
      self.calls += 1;
      const tap = async () => {
        const isTwice = deed !== null && next() < doubleShare;
        if (isTwice) ledger.doubleTaps += 1;
        const answers = await Promise.all(Array.from({ length: isTwice ? 2 : 1 }, () => call(name, request)));
        if (deed !== null) answers.forEach((one) => note(deed, one));
        return answers.find(({ ok }) => ok) ?? answers[0] ?? phoneProblem('offline');
      };
      const answer = await pressing(tap, again);
      if (!answer.ok) return { ok: false, status: 0, problem: problemOf(answer.problem) };
      // `read` has parsed it by this endpoint's schema.
      return { ok: true, status: 200, reply: answer.reply };
    },
  };
  return self;
}
