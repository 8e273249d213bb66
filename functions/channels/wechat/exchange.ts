import { isSafeNumber, parse } from 'lossless-json';
import * as z from '../../contract/z';
import { patienceOf } from '../../runtime/deadline';
import { notConnectedInTime, type Fetch } from '../fetchWithin';

/** No answer that can be read came back. */
export class NoAnswer extends Error {
  constructor(
    /** False only when the request surely never reached WeChat. */
    readonly mayHaveArrived: boolean,
  ) {
    super('no answer');
  }
}

/**
 * Every reply: `errcode` is absent from some successful ones, and the HTTP status says nothing. A picture comes as
 * itself, in `image`.
 */
const Reply = z.looseObject({
  errcode: z.int().default(0),
  errmsg: z.string().default(''),
  image: z.instanceof(Uint8Array).optional(),
});
export type Reply = z.infer<typeof Reply>;

/** Numbers beyond 2^53, as message ids are, stay text: as a number they would become another number. */
export const parseNumber = (digits: string): number | string =>
  isSafeNumber(digits) ? Number(digits) : digits;

const neverConnected = new Set([
  notConnectedInTime,
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
]);
const Failure = z.object({ code: z.string() });

function mayHaveArrived(failure: unknown): boolean {
  const read = Failure.safeParse(failure);
  return !(read.success && neverConnected.has(read.data.code));
}

async function answerTo(fetch: Fetch, ...request: Parameters<Fetch>): Promise<string | Uint8Array> {
  try {
    const response = await fetch(...request);
    if (!response.ok) throw new NoAnswer(response.status >= 500);
    const isImage = response.headers.get('content-type')?.startsWith('image/') === true;
    return isImage ? new Uint8Array(await response.arrayBuffer()) : await response.text();
  } catch (failure) {
    // The failure is not passed on as a cause: it can quote the address, and with it the token.
    throw failure instanceof NoAnswer ? failure : new NoAnswer(mayHaveArrived(failure));
  }
}

function read(answer: string | Uint8Array): Reply {
  if (typeof answer !== 'string') return Reply.parse({ image: answer });
  try {
    return Reply.parse(parse(answer, null, parseNumber));
  } catch {
    throw new NoAnswer(true);
  }
}

/** One request and its reply, whatever the reply says. @throws NoAnswer */
export async function exchange(
  fetch: Fetch,
  url: URL,
  { body, timeoutMs }: { body?: unknown; timeoutMs: number },
): Promise<Reply> {
  const post = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  return read(
    await answerTo(fetch, url, {
      ...(body !== undefined && post),
      signal: patienceOf(timeoutMs),
    }),
  );
}
