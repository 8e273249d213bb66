import type { Context } from 'hono';
import { type Endpoint, type EndpointName, endpoints } from '../contract/endpoints';
import type { Instant } from '../contract/ids';
import { Refused } from '../domain/refused';
import type { AccessTokens, SignedIn } from './auth/accessToken';
import { type ApiDeps, type ContextOf, Created, type Handlers, type OpenContext } from './context';
import { parseRequest } from './parseRequest';
import type { RateLimiter } from './rateLimit';
import type { ApiEnvironment } from './requestLog';

const bearer = /^Bearer ([\w.-]+)$/i;

/** An action on a case may need three store calls of its own; the next other request shares its count. */
const mayShare = (name: EndpointName): boolean => name !== 'actOnCase';

async function signIn(
  authorization: string | undefined,
  tokens: AccessTokens,
  now: Instant,
): Promise<SignedIn> {
  const token = bearer.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new Refused('not_signed_in');
  return tokens.read(token, now);
}

/** Answers requests to one endpoint: who is it, not too often, what do they send, run, reply. */
export function serve<N extends EndpointName>(
  name: N,
  run: Handlers[N],
  deps: ApiDeps,
  limiter: RateLimiter,
) {
  const { open }: Endpoint = endpoints[name];

  return async (http: Context<ApiEnvironment, string>): Promise<Response> => {
    const { requestId, sourceIp } = http.var;
    http.set('endpoint', name);
    const now = deps.now();
    const here = `https://${http.env.event.requestContext.domainName}`;
    const context: OpenContext = {
      ...deps,
      now,
      requestId,
      sourceIp,
      appOrigin: deps.appOrigin ?? here,
      apiOrigin: deps.apiOrigin ?? here,
      rate: {
        check: (sort, subject) => limiter.check(sort, subject, now),
        add: (sort, subject) => limiter.add(sort, subject, now),
      },
    };
    const signedIn = open ? null : await signIn(http.req.header('authorization'), deps.tokens, now);
    if (signedIn) {
      limiter.check('request', signedIn.actor.personId, now);
      await limiter.add('request', signedIn.actor.personId, now, mayShare(name));
    }
    const request = await parseRequest(name, http.req);
    // An endpoint that is not open has been signed in above: the one thing the two contexts differ by.
    const answer: unknown = await run(request, { ...context, ...signedIn } as ContextOf<N>);
    if (answer === undefined) return http.body(null, 204);
    const [reply, status] = answer instanceof Created ? [answer.reply, 201 as const] : [answer, 200 as const];
    return http.body(JSON.stringify(reply), status, { 'content-type': 'application/json' });
  };
}
