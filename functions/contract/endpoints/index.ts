import type * as z from '../z';
import { besideEndpoints } from './beside';
import { caseEndpoints } from './cases';
import { codeEndpoints } from './codes';
import { deskEndpoints } from './desks';
import { draftEndpoints } from './drafts';
import type { Endpoint } from './endpoint';
import { intakeEndpoints } from './intake';
import { helpingEndpoints } from './helping';
import { joiningEndpoints } from './joining';
import { fileEndpoints } from './files';
import { paperEndpoints } from './papers';
import { peopleEndpoints } from './people';
import { placeEndpoints } from './places';
import { myDataEndpoints } from './myData';
import { ratingEndpoints } from './ratings';
import { rosterEndpoints } from './roster';
import { scanEndpoints } from './scan';
import { textSignInEndpoints } from './textSignIn';
import { noteEndpoints } from './notes';
import { writingEndpoints } from './writing';
import { sensitiveEndpoints } from './sensitive';
import { deliveryEndpoints } from './deliveries';

export type { Endpoint } from './endpoint';

/** The whole API, once: it makes the routes, the OpenAPI page and the phone's client. */
export const endpoints = {
  ...peopleEndpoints,
  ...scanEndpoints,
  ...textSignInEndpoints,
  ...rosterEndpoints,
  ...placeEndpoints,
  ...caseEndpoints,
  ...deskEndpoints,
  ...fileEndpoints,
  ...paperEndpoints,
  ...draftEndpoints,
  ...deliveryEndpoints,
  ...codeEndpoints,
  ...helpingEndpoints,
  ...joiningEndpoints,
  ...besideEndpoints,
  ...intakeEndpoints,
  ...sensitiveEndpoints,
  ...ratingEndpoints,
  ...writingEndpoints,
  ...noteEndpoints,
  ...myDataEndpoints,
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
