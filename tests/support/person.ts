import {
  type Endpoint,
  type EndpointName,
  endpoints,
  type ReplyOf,
  type RequestTo,
} from '../../functions/contract/endpoints';
import { Problem, type ProblemCode } from '../../functions/contract/problems';
import type { Acting, Session } from '../../functions/contract/people/session';
import { openApiDocument } from '../../functions/http/openapi/document';
import type { Api, RawReply, RawRequest } from './api';
import { postOf } from './town';
import { helpingHeader, type HelpingId } from '../../functions/contract/people/helping';

const { paths } = openApiDocument();

type Parts = { params?: Record<string, string>; query?: Record<string, string | undefined>; body?: unknown };

export function requestTo(name: EndpointName, parts: Parts, token?: string, inStead?: HelpingId): RawRequest {
  const { method, path }: Endpoint = endpoints[name];
  const asked = Object.entries(parts.query ?? {}).filter(([, value]) => value !== undefined);
  return {
    method,
    path: path.replace(/\{(\w+)\}/g, (_, part: string) => parts.params?.[part] ?? ''),
    query: new URLSearchParams(asked as [string, string][]).toString(),
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(inStead === undefined ? {} : { [helpingHeader]: inStead }),
      ...(parts.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
  };
}

/** The reply as its endpoint's schema reads it; its status has to be one that the OpenAPI page promises. */
export function replyOf<N extends EndpointName>(name: N, { status, text }: RawReply): ReplyOf<N> {
  const { method, path, reply }: Endpoint = endpoints[name];
  if (status >= 300) throw new Error(`${name}: ${status} ${text}`);
  expect(Object.keys(paths[path]?.[method.toLowerCase()]?.responses ?? {})).toContain(String(status));
  return (reply ? reply.parse(JSON.parse(text)) : expect(text).toBe('')) as ReplyOf<N>;
}

/** The problem in a reply. */
export function problemIn({ status, headers, text }: RawReply): Problem {
  if (status < 400) throw new Error(`no problem at all: ${status} ${text}`);
  expect(headers['content-type']).toBe('application/problem+json');
  const problem = Problem.parse(JSON.parse(text));
  expect(problem.status).toBe(status);
  return problem;
}

/** Someone with a phone, signed in. */
export type Person = {
  session: Session;
  /** The same person, asking in the stead of whoever gave them this leave. */
  inStead(leave: HelpingId): Person;
  send<N extends EndpointName>(name: N, request: RequestTo<N>): Promise<RawReply>;
  /** @throws when the answer is a problem. */
  call<N extends EndpointName>(name: N, request: RequestTo<N>): Promise<ReplyOf<N>>;
  /** The code of the problem that has to be the answer. */
  refused<N extends EndpointName>(name: N, request: RequestTo<N>): Promise<ProblemCode>;
};

export type Sender = Pick<Api, 'send'>;

/** Someone with these tokens. */
export function personWith(session: Session, sender: Sender, leave?: HelpingId): Person {
  const ask: Person['send'] = (name, request) =>
    sender.send(requestTo(name, request, session.accessToken, leave));
  return {
    session,
    inStead: (given) => personWith(session, sender, given),
    send: ask,
    call: async (name, request) => replyOf(name, await ask(name, request)),
    refused: async (name, request) => problemIn(await ask(name, request)).code,
  };
}

/** Someone without a session. */
export const visitor = (sender: Sender) => ({
  send: <N extends EndpointName>(name: N, request: RequestTo<N>) => sender.send(requestTo(name, request)),
  call: async <N extends EndpointName>(name: N, request: RequestTo<N>): Promise<ReplyOf<N>> =>
    replyOf(name, await sender.send(requestTo(name, request))),
  refused: async <N extends EndpointName>(name: N, request: RequestTo<N>): Promise<ProblemCode> =>
    problemIn(await sender.send(requestTo(name, request))).code,
});

export const signIn = async (api: Sender, openid: string): Promise<Person> =>
  personWith(await visitor(api).call('login', { body: { code: openid } }), api);

/** Someone in another of their roles. */
export const actingAs = async (person: Person, body: Acting, api: Sender): Promise<Person> =>
  personWith(await person.call('actAs', { body }), api);

/** Someone on the staff of the town, at work in their first post. */
export const staff = async (api: Sender, who: string): Promise<Person> =>
  actingAs(await signIn(api, who), postOf(who), api);
