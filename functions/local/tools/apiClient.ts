import { endpoints, type EndpointName, type ReplyOf, type RequestTo } from '../../contract/endpoints';
import { Problem } from '../../contract/problems';
import type { Me, Session } from '../../contract/people/session';

export type Answered<N extends EndpointName> =
  { ok: true; status: number; reply: ReplyOf<N> } | { ok: false; status: number; problem: Problem };

/** Someone with a phone: calls the API over HTTP as the app does. */
export type Caller = {
  /** Who they are; null for one who has not signed in. */
  readonly me: Me | null;
  calls: number;
  call<N extends EndpointName>(name: N, request: RequestTo<N>): Promise<Answered<N>>;
};
type WithSession = Caller & { session: Session | null };

type Parts = { params?: Record<string, string>; query?: Record<string, string | undefined>; body?: unknown };

function address(origin: string, path: string, { params = {}, query = {} }: Parts): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const asked = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value ? [[name, value]] : [],
  );
  const search = new URLSearchParams(asked).toString();
  return `${origin}${filled}${search ? `?${search}` : ''}`;
}

/** A phone without a session. `call` sends the session's token once there is one. */
export function caller(origin: string): WithSession {
  const self: WithSession = {
    session: null,
    get me() {
      return self.session?.me ?? null;
    },
    calls: 0,
    async call(name, request) {
      const { method, path, reply } = endpoints[name];
      const parts: Parts = request;
      self.calls += 1;
      const response = await fetch(address(origin, path, parts), {
        method,
        headers: {
          ...(parts.body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(self.session ? { authorization: `Bearer ${self.session.accessToken}` } : {}),
        },
        ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
      });
      const { status } = response;
      const body: unknown = status === 204 ? undefined : await response.json();
      if (!response.ok) return { ok: false, status, problem: Problem.parse(body) };
      return { ok: true, status, reply: (reply ? reply.parse(body) : undefined) as ReplyOf<typeof name> };
    },
  };
  return self;
}

/** The reply, or an error naming the endpoint and the problem's code. */
export function must<N extends EndpointName>(name: N, answered: Answered<N>): ReplyOf<N> {
  if (answered.ok) return answered.reply;
  throw new Error(`${name}: ${answered.status} ${answered.problem.code}`);
}

let nonce = 0;

/** A login code as WeChat's stand-in takes it, never used before. */
export const loginCode = (openid: string): string => {
  nonce += 1;
  return `code-${openid}-${process.pid}x${nonce}x${Date.now()}`;
};

/** A role that someone holds, and where. */
export type Post = { role: Session['me']['acting']['role']; organisationId: string };

/** Signs someone in by their openid, in a role of theirs if one is named. */
export async function signIn(origin: string, openid: string, acting?: Post): Promise<WithSession> {
  const person = caller(origin);
  person.session = must('login', await person.call('login', { body: { code: loginCode(openid) } }));
  if (acting) person.session = must('actAs', await person.call('actAs', { body: acting }));
  return person;
}
