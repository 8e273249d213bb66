import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Endpoint, endpoints } from '../../../contract/endpoints';
import { Problem } from '../../../contract/problems';
import { createHandler } from '../../../http/handler';
import { openApiDocument } from '../../../http/openapi/document';
import { numbersFrom } from '../../platforms/faults';
import { openBareStack } from '../bareStack';
import { openAskers } from './askers';
import { apiOf, requestTo, type Described } from './requests';
import { pick } from './sample';
import { watchWrites } from './watchWrites';

export type FuzzSettings = { requests: number; seed: number; say: (line: string) => void };

export type Fuzzed = {
  statuses: ReadonlyMap<number, number>;
  /** How often each endpoint answered well. */
  done: ReadonlyMap<string, number>;
  /** Answers of 500 and above, with the request that they were to. */
  failures: string[];
  /** Requests that were refused and wrote all the same. */
  writes: string[];
  /** Answers that are not what the contract says. */
  strange: string[];
};

type Wrong = Pick<Fuzzed, 'failures' | 'writes' | 'strange'>;

/** Counters, sessions, and who read or searched: what a request that is refused may leave behind. */
const mayWrite = new Set(['RATE', 'SESSION', 'READS', 'SEARCHES', 'KEY', 'WECHAT']);

/** After so many requests other residents ask: the budgets of a day are for one person. */
const residentsEach = 400;
const strangersShare = 0.1;
const ownShare = 0.8;

const parsed = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
};

/** A request in one line, short enough to read. */
const lineOf = ({ requestContext, rawPath, rawQueryString, body = '' }: APIGatewayProxyEventV2): string =>
  `${requestContext.http.method} ${rawPath.slice(0, 120)}?${rawQueryString.slice(0, 80)} ${body.slice(0, 400)}`;

type Answered = {
  event: APIGatewayProxyEventV2;
  answer: APIGatewayProxyStructuredResultV2;
  /** The kinds of keys that were written meanwhile. */
  written: readonly string[];
  /** What the log said of the last failure. */
  logged: string;
};

/** Notes what an answer should not be. */
export function judge(
  { name, method }: Pick<Described, 'name' | 'method'>,
  { event, answer, written, logged }: Answered,
  { failures, writes, strange }: Wrong,
): void {
  const status = answer.statusCode ?? 0;
  const said = `${status} ${lineOf(event)}`;
  const asked = event.requestContext.http.method;
  const reply = parsed(answer.body);
  if (status >= 500) failures.push(`${said} ${logged}`);
  if (status >= 400) {
    const forbidden = new Set(written.filter((kind) => !mayWrite.has(kind)));
    if (forbidden.size > 0) writes.push(`${[...forbidden].join(' ')} ${said}`);
    if (asked !== 'HEAD' && !Problem.safeParse(reply).success) strange.push(said);
    return;
  }
  const endpoint: Endpoint | undefined = endpoints[name as keyof typeof endpoints];
  const isFit = status === 204 || !endpoint?.reply || endpoint.reply.safeParse(reply).success;
  if (asked === method && !isFit) strange.push(said);
}

/** Requests made from the API's own description, half of them spoilt, to the API's own entry on a real table. */
export async function fuzz({ requests, seed, say }: FuzzSettings): Promise<Fuzzed> {
  const bare = await openBareStack('fuzz');
  try {
    let logged = '';
    const log: typeof bare.api.log = (event, fields) => {
      if (event === 'request_failed') logged = JSON.stringify(fields);
    };
    const handler = createHandler({ ...bare.api, log });
    const next = numbersFrom(seed);
    const { everyones, staff, newResidents } = await openAskers(bare, handler, next);
    const { operations, schemas } = apiOf(openApiDocument());
    const writtenSince = watchWrites(bare.client);

    const wrong: Wrong = { failures: [], writes: [], strange: [] };
    const statuses = new Map<number, number>();
    const done = new Map<string, number>();
    let residents = await newResidents();
    for (let asked = 0; asked < requests; asked += 1) {
      if (asked > 0 && asked % residentsEach === 0) residents = await newResidents();
      if (asked > 0 && asked % 2000 === 0) say(`${asked} of ${requests} requests`);
      const who = next() < strangersShare ? undefined : pick([...residents, ...residents, ...staff], next);
      const operation = pick(operations, next);
      if (!operation) throw new Error('the description has no operation');
      // Mostly about what the asker has seen, now and then about what somebody else has.
      const known = who && next() < ownShare ? who.known : everyones;
      const event = requestTo(operation, who?.session.accessToken ?? null, known, schemas);
      writtenSince();
      const answer = await handler(event);
      judge(operation, { event, answer, written: writtenSince(), logged }, wrong);
      const status = answer.statusCode ?? 0;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status < 400) {
        for (const one of [everyones, who?.known]) one?.learn(parsed(answer.body));
        done.set(operation.name, (done.get(operation.name) ?? 0) + 1);
      }
      if (status === 401 && who) who.session = await who.renew();
    }
    return { ...wrong, statuses, done };
  } finally {
    await bare.stop();
  }
}
