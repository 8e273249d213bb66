import { isSafeNumber, parse } from 'lossless-json';
import * as z from '../../contract/z';

/** No answer that can be read came back. */
export class NoAnswer extends Error {
  constructor(
    /** False only when the request surely never reached WeChat. */
    readonly mayHaveArrived: boolean,
  ) {
    super('no answer');
  }
}

/** Every reply: `errcode` is absent from some successful ones, and the HTTP status says nothing. */
const Reply = z.looseObject({ errcode: z.int().default(0), errmsg: z.string().default('') });
export type Reply = z.infer<typeof Reply>;

/** Numbers beyond 2^53, as message ids are, stay text: as a number they would become another number. */
const parseNumber = (digits: string) => (isSafeNumber(digits) ? Number(digits) : digits);

const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const FetchFailure = z.object({ cause: z.object({ code: z.string() }) });

const mayHaveArrived = (failure: unknown) => {
  const read = FetchFailure.safeParse(failure);
  return !(read.success && neverConnected.has(read.data.cause.code));
};

async function textOf(fetch: typeof globalThis.fetch, url: URL, init: RequestInit): Promise<string> {
  try {
    const response = await fetch(url, init);
    const text = await response.text();
    if (response.ok) return text;
    throw new NoAnswer(response.status >= 500);
  } catch (failure) {
    // The failure is not passed on as a cause: it can quote the address, and with it the token.
    throw failure instanceof NoAnswer ? failure : new NoAnswer(mayHaveArrived(failure));
  }
}

function read(text: string): Reply {
  try {
    return Reply.parse(parse(text, null, parseNumber));
  } catch {
    throw new NoAnswer(true);
  }
}

/** One request and its reply, whatever the reply says. @throws NoAnswer */
export async function exchange(
  fetch: typeof globalThis.fetch,
  url: URL,
  { body, timeoutMs }: { body?: unknown; timeoutMs: number },
): Promise<Reply> {
  const post = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  const init = { ...(body !== undefined && post), signal: AbortSignal.timeout(timeoutMs) };
  return read(await textOf(fetch, url, init));
}
