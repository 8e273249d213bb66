import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from '../../../contract/z';
import { loginCode } from '../apiClient';
import { gatewayEvent, type GatewayRequest } from '../gatewayEvent';
import type { Known } from './known';
import { garbled, oddParts, spoilt } from './nasty';
import { pick, sample } from './sample';

const Parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean(),
  schema: z.unknown(),
});
const Operation = z.object({
  operationId: z.string(),
  parameters: z.array(Parameter).default([]),
  requestBody: z
    .object({ content: z.object({ 'application/json': z.object({ schema: z.unknown() }) }) })
    .optional(),
});
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

export type Described = { name: string; path: string; method: string; operation: z.infer<typeof Operation> };
export type Api = { operations: Described[]; schemas: Record<string, unknown> };

/** The operations of an OpenAPI document. */
export function apiOf(document: unknown): Api {
  const { paths, components } = Document.parse(document);
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: operation.operationId,
      path,
      method: method.toUpperCase(),
      operation,
    })),
  );
  return { operations, schemas: components.schemas };
}

/** Of the requests, how many are as the document asks; of the others, how many are odd in their envelope alone. */
const shares = { asAsked: 0.6, envelope: 0.15 };

/** Halves of a character become U+FFFD, as a browser sends them. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

/** What is odd about a request though each value in it is right. */
function oddly(parts: GatewayRequest, next: () => number): GatewayRequest {
  const ways: (() => Partial<GatewayRequest>)[] = [
    () => ({
      method: pick(['TRACE', 'PUT', 'PATCH', 'OPTIONS', 'HEAD', 'get', 'DELETE', 'CONNECT', ''], next) ?? '',
    }),
    () => ({ path: `${parts.path}/` }),
    () => ({ path: parts.path.replace('/v1/', '//v1/') }),
    () => ({ path: parts.path.toUpperCase() }),
    () => ({ path: parts.path.replace(/[^/]+$/, pick(oddParts, next) ?? '') }),
    () => ({ query: `${parts.query}&cursor=${pick(oddParts, next)}&x=1&x=2` }),
    () => ({
      headers: {
        ...parts.headers,
        'content-type': pick(['', 'text/xml', 'application/json;;', 'multipart/form-data'], next) ?? '',
      },
    }),
    () => ({
      headers: {
        ...parts.headers,
        authorization:
          pick(
            [
              'Bearer',
              'Bearer ..',
              'Basic eDp5',
              `Bearer ${'a'.repeat(5000)}`,
              'Bearer eyJhbGciOiJub25lIn0.e30.',
            ],
            next,
          ) ?? '',
      },
    }),
    () => ({
      headers: {
        ...parts.headers,
        origin: 'https://elsewhere.invalid',
        'x-forwarded-for': '1.2.3.4',
        host: 'elsewhere.invalid',
        'bad name': 'x',
        accept: '\u0000',
      },
    }),
    () => ({ body: parts.body === undefined ? '{}' : garbled(parts.body, next) }),
  ];
  return { ...parts, ...pick(ways, next)?.() };
}

/** A request to an operation: as the document asks for it, or with something about it that should not be. */
export function requestTo(
  { path, method, operation }: Described,
  token: string | null,
  known: Known,
  schemas: Api['schemas'],
): APIGatewayProxyEventV2 {
  const { next } = known;
  const caseId = known.get('caseId');
  // One request is about one case, at the version it was last seen.
  const about = (name: string): unknown => {
    if (['caseId', 'CaseId', 'cameFrom'].includes(name)) return caseId;
    if (name === 'action') return known.action(caseId);
    if (name === 'version') return next() < 0.9 ? known.versions.get(String(caseId)) : undefined;
    // The only code that no reply brings: WeChat gives it.
    if (name === 'code' && operation.operationId === 'login') return loginCode('oFuzzSigningIn');
    return known.get(name);
  };
  const draw = { next, known: about, schemas };
  const luck = next();
  const isSpoilt = luck >= shares.asAsked + shares.envelope;

  const values = new Map<string, string>();
  // Leave to ask for another is rarely there: where it opens nothing, nothing behind it is tried.
  for (const { name, in: where, required, schema } of operation.parameters)
    if (required || next() < (where === 'header' ? 0.1 : 0.5))
      values.set(name, String(sample(schema, draw, name)));
  const names = operation.parameters.map(({ name }) => name);
  const spoiltName = isSpoilt && next() < 0.3 ? pick(names, next) : undefined;
  const valueOf = (name: string): string =>
    name === spoiltName
      ? (pick(oddParts, next) ?? '')
      : encodeURIComponent(wellFormed(values.get(name) ?? ''));

  const given = (place: 'query' | 'header') =>
    operation.parameters.filter(({ name, in: where }) => where === place && values.has(name));
  const asked = operation.requestBody?.content['application/json'].schema;
  const whole = asked === undefined ? undefined : sample(asked, draw);
  const body = isSpoilt && spoiltName === undefined ? spoilt(whole, next) : whole;
  const parts: GatewayRequest = {
    method,
    path: path.replace(/\{(\w+)\}/g, (_, name: string) => valueOf(name)),
    query: given('query')
      .map(({ name }) => `${name}=${valueOf(name)}`)
      .join('&'),
    headers: {
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...Object.fromEntries(given('header').map(({ name }) => [name, valueOf(name)])),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  };
  const isOdd = !isSpoilt && luck >= shares.asAsked;
  return gatewayEvent(isOdd ? oddly(parts, next) : parts);
}
