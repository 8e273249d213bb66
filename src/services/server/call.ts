import type { Endpoint, EndpointName, ReplyOf, RequestTo } from '../../../functions/contract/endpoints';
import { everyonesEndpoints } from '../../../functions/contract/endpoints/ofEveryone';
import type { HelpingId } from '../../../functions/contract/people/helping';
import { phoneProblem, type Answer } from './answer';
import { read } from './readReply';
import { solve } from './puzzle';
import type { Send, Sent } from './send';
import type { SessionKeeper } from '../session/sessionKeeper';

type AddressParts = { params: Record<string, string>; query: Record<string, string | undefined> };

/** The path of an endpoint with its parameters filled in. The phone has no URLSearchParams, so it is done by hand. */
function addressOf(path: string, { params, query }: AddressParts): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const asked = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return asked.length > 0 ? `${filled}?${asked.join('&')}` : filled;
}

/** Asks the server, typed by the endpoint table. Never throws. */
export type Call = <N extends EndpointName>(name: N, request: RequestTo<N>) => Promise<Answer<ReplyOf<N>>>;

type Request = {
  params?: Record<string, string>;
  query?: Record<string, string | undefined>;
  body?: unknown;
};

type Parts = {
  send: Send;
  /** By whose leave another is asked for now; absent: nobody is. */
  helping?: { id: () => HelpingId | undefined; isOver: (id: HelpingId) => void };
  session: Pick<SessionKeeper, 'token'>;
  /** Waits so many milliseconds. */
  pause: (ms: number) => Promise<void>;
  /** Milliseconds. */
  now: () => number;
};

const isEveryones = (name: EndpointName): name is keyof typeof everyonesEndpoints =>
  name in everyonesEndpoints;

/** An endpoint of staff: a sixth of the contract, which no resident waits for. Null where it cannot be fetched. */
async function ofStaff(
  name: Exclude<EndpointName, keyof typeof everyonesEndpoints>,
): Promise<Endpoint | null> {
  try {
    return (await import('../../../functions/contract/endpoints/ofStaff')).staffEndpoints[name];
  } catch {
    return null;
  }
}

/** Waits before the second and the third try, milliseconds. */
const waits = [600, 1800];

const passing = new Set(['offline', 'timeout', 'busy', 'store_unavailable']);

/** A reading, or a deed whose key makes the server give the first result again. */
const isRepeatable = ({ method }: Endpoint, body: unknown): boolean =>
  method === 'GET' || (typeof body === 'object' && body !== null && 'key' in body);

const isRefusedToken = (answer: Answer<unknown>): boolean =>
  !answer.ok && (answer.problem.code === 'not_signed_in' || answer.problem.code === 'session_ended');

/**
 * The client of the API. An old token is renewed once and the call made again; what the network swallowed is sent
 * again where that is safe.
 */
export function makeCall({ send, session, helping, pause, now }: Parts): Call {
  /** Sends it, and once more with the puzzle solved where many behind the same address have asked before. */
  async function sent(endpoint: Endpoint, request: Omit<Sent, 'method'>): Promise<Answer<unknown>> {
    const { method } = endpoint;
    // What a code opens is a visit, which the cookie of this browser has nothing to do with.
    const asked = endpoint === everyonesEndpoints.recover ? { ...request, isAside: true } : request;
    const answer = read(endpoint, await send({ method, ...asked }));
    const puzzle = answer.ok ? undefined : answer.problem.puzzle;
    const solved = puzzle && (await solve(puzzle, { now, pause }));
    return solved ? read(endpoint, await send({ method, ...asked, solved })) : answer;
  }

  async function ask(
    endpoint: Endpoint,
    path: string,
    body: unknown,
    by?: HelpingId,
  ): Promise<Answer<unknown>> {
    if (endpoint.open) return sent(endpoint, { path, token: null, body });
    const inStead = by === undefined ? {} : { helping: by };
    const token = await session.token();
    if (!token.ok) return token;
    const answer = await sent(endpoint, { path, token: token.reply, body, ...inStead });
    if (!isRefusedToken(answer)) return answer;
    const renewed = await session.token(token.reply);
    return renewed.ok ? sent(endpoint, { path, token: renewed.reply, body, ...inStead }) : renewed;
  }

  async function askUntilHeard(
    endpoint: Endpoint,
    path: string,
    body: unknown,
    by?: HelpingId,
  ): Promise<Answer<unknown>> {
    const answer = await ask(endpoint, path, body, by);
    if (!isRepeatable(endpoint, body)) return answer;
    let last = answer;
    for (const wait of waits) {
      if (last.ok || !passing.has(last.problem.code)) return last;
      await pause(wait);
      last = await ask(endpoint, path, body, by);
    }
    return last;
  }

  return async <N extends EndpointName>(name: N, request: RequestTo<N>) => {
    const { params = {}, query = {}, body }: Request = request;
    const endpoint: Endpoint | null = isEveryones(name) ? everyonesEndpoints[name] : await ofStaff(name);
    if (endpoint === null) return phoneProblem('offline');
    // Whoever is acted for as it is asked, also if they are not any more when it is sent again.
    const by = endpoint.forAnother ? helping?.id() : undefined;
    const answer = await askUntilHeard(endpoint, addressOf(endpoint.path, { params, query }), body, by);
    if (by !== undefined && !answer.ok && answer.problem.code === 'helping_ended') helping?.isOver(by);
    // `read` has just parsed the reply with this very endpoint's schema.
    return answer as Answer<ReplyOf<N>>;
  };
}
