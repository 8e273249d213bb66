import type { Context, HonoRequest } from 'hono';
import { type Endpoint, type EndpointName, endpoints, type ParsedRequest } from '../contract/endpoints';
import { fieldProblems } from '../contract/fieldProblems';
import { CaseId, type Instant, OrganisationId, PersonId } from '../contract/ids';
import type { FieldProblem } from '../contract/problems';
import { helpingHeader } from '../contract/people/helping';
import { puzzleHeader } from '../contract/puzzle';
import { Session } from '../contract/people/session';
import * as z from '../contract/z';
import { InvalidInput } from '../domain/refusals';
import { Refused } from '../domain/refused';
import type { AccessTokens, Bearer } from './auth/accessToken';
import { inStead } from './auth/inStead';
import { standingNow } from './auth/standingNow';
import { tokenCookie } from './auth/tokenCookie';
import { type ApiDeps, type ContextOf, Created, type Handlers, type OpenContext } from './context';
import type { RateLimiter } from './rateLimit';
import { admitOpenly } from './openly';
import { requestBody } from './requestBody';
import type { ApiEnvironment, Attribution } from './requestLog';

const nothing = z.strictObject({});

type Part = { value: unknown; errors: FieldProblem[] };

function parsePart(schema: z.ZodType, sent: unknown): Part {
  const read = schema.safeParse(sent, { reportInput: true });
  return read.success
    ? { value: read.data, errors: [] }
    : { value: undefined, errors: fieldProblems(read.error.issues) };
}

/**
 * A request as the endpoint's schemas parse it. Fields that they do not name are refused.
 * @throws InvalidInput with every field that is wrong, or what `requestBody` throws.
 */
async function parseRequest<N extends EndpointName>(
  name: N,
  request: HonoRequest<string>,
): Promise<ParsedRequest<N>> {
  const endpoint: Endpoint = endpoints[name];
  const parts = {
    params: parsePart(endpoint.params ?? nothing, request.param()),
    query: parsePart(endpoint.query ?? nothing, request.query()),
    body: endpoint.body
      ? parsePart(endpoint.body, await requestBody(request.raw))
      : { value: undefined, errors: [] },
  };
  const errors = Object.values(parts).flatMap((part) => part.errors);
  if (errors.length > 0) throw new InvalidInput(errors);
  const { params, query, body } = parts;
  // The compiler cannot follow one endpoint's schemas through the table; they are this endpoint's own.
  return { params: params.value, query: query.value, body: body.value } as ParsedRequest<N>;
}

const bearer = /^Bearer ([\w.-]+)$/i;

/** An action on a case may need three store calls of its own; the next other request shares its count. */
const mayShare = (name: EndpointName): boolean => name !== 'actOnCase';

async function bearerOf(
  authorization: string | undefined,
  tokens: AccessTokens,
  now: Instant,
): Promise<Bearer> {
  const token = bearer.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new Refused('not_signed_in');
  return tokens.read(token, now);
}

const Named = z.object({
  caseId: CaseId.optional().catch(undefined),
  organisationId: OrganisationId.optional().catch(undefined),
  personId: PersonId.optional().catch(undefined),
});

/** What an address names, where it names anything that can be. */
function namedIn(params: Record<string, string>): Attribution {
  const { caseId, organisationId, personId: subjectId } = Named.parse(params);
  return {
    ...(caseId && { caseId }),
    ...(organisationId && { organisationId }),
    ...(subjectId && { subjectId }),
  };
}

/** Whether a session comes by this endpoint. */
const givesSession = (name: EndpointName): boolean => endpoints[name].reply === Session;

/** Whether a token comes or goes by this endpoint, or the secret of a browser that waits for one. */
const movesTokens = (name: EndpointName): boolean =>
  givesSession(name) || ['logout', 'beginScan', 'scanState', 'beginText'].includes(name);

/** Answers requests to one endpoint: who is it, not too often, what do they send, run, reply. */
export function serve<N extends EndpointName>(
  name: N,
  run: Handlers[N],
  deps: ApiDeps,
  limiter: RateLimiter,
) {
  const endpoint: Endpoint = endpoints[name];
  const { open } = endpoint;

  return async (http: Context<ApiEnvironment, string>): Promise<Response> => {
    const { requestId, sourceIp } = http.var;
    http.set('endpoint', name);
    const now = deps.now();
    const attribute = (about: Attribution): void => http.set('about', { ...http.var.about, ...about });
    attribute(namedIn(http.req.param()));
    const here = `https://${http.env.event.requestContext.domainName}`;
    const places = { appOrigin: deps.appOrigin ?? here, apiOrigin: deps.apiOrigin ?? here };
    const context: OpenContext = {
      ...deps,
      ...places,
      now,
      requestId,
      attribute,
      sourceIp,
      userAgent: http.req.header('user-agent') ?? '',
      puzzleAnswer: http.req.header(puzzleHeader) ?? null,
      cookie: movesTokens(name) ? tokenCookie(http, places) : null,
      rate: {
        check: (sort, subject) => limiter.check(sort, subject, now),
        add: (sort, subject, by) => limiter.add(sort, subject, now, true, by),
        addHere: (sort, subject) => limiter.add(sort, subject, now, false),
      },
    };
    if (open) await admitOpenly(name, context);
    const bearer = open ? null : await bearerOf(http.req.header('authorization'), deps.tokens, now);
    if (bearer) {
      attribute({ personId: bearer.actor.personId, role: bearer.actor.role });
      limiter.check('request', bearer.actor.personId, now);
      await limiter.add('request', bearer.actor.personId, now, mayShare(name));
    }
    const asThemself = bearer && (await standingNow(bearer, name, deps.store));
    const signedIn =
      asThemself && (await inStead(http.req.header(helpingHeader), asThemself, endpoint, context));
    if (signedIn) attribute({ role: signedIn.actor.role });
    const request = await parseRequest(name, http.req);
    // An endpoint that is not open has been signed in above: the one thing the two contexts differ by.
    const answer: unknown = await run(request, { ...context, ...signedIn } as ContextOf<N>);
    if (answer === undefined) return http.body(null, 204);
    const [given, status] = answer instanceof Created ? [answer.reply, 201 as const] : [answer, 200 as const];
    const { cookie } = context;
    const reply: unknown = cookie && givesSession(name) ? cookie.take(Session.parse(given)) : given;
    return http.body(JSON.stringify(reply), status, { 'content-type': 'application/json' });
  };
}
