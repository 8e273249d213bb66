import type * as z from '../z';
import type { Endpoint } from './endpoint';
import { everyonesEndpoints } from './ofEveryone';
import { staffEndpoints } from './ofStaff';

export type { Endpoint } from './endpoint';

/** The whole API, once: it makes the routes, the OpenAPI page and the phone's client. */
export const endpoints = {
  ...everyonesEndpoints,
  ...staffEndpoints,
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;

type Sent<S> = S extends z.ZodType ? z.input<S> : undefined;
type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

/** What the phone sends to an endpoint, before the server has parsed it. */
export type RequestTo<N extends EndpointName> = {
  [P in 'params' | 'query' | 'body' as (typeof endpoints)[N][P] extends null ? never : P]: Sent<
    (typeof endpoints)[N][P]
  >;
};
/** What a handler is given, parsed. */
export type ParsedRequest<N extends EndpointName> = {
  [P in 'params' | 'query' | 'body']: Parsed<(typeof endpoints)[N][P]>;
};
export type ReplyOf<N extends EndpointName> = Parsed<(typeof endpoints)[N]['reply']>;
