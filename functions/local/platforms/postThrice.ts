import type { Pause } from '../pause';

const tries = 3;
/** A platform hangs up on a server that has not answered by then, milliseconds. */
const patienceMs = 5_000;
const betweenMs = 1_000;

export interface Post {
  readonly url: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Means {
  readonly fetch: typeof globalThis.fetch;
  readonly pause: Pause;
  readonly stopping: AbortSignal;
}

/**
 * Posts until the server answers as it should, three times at most, the same bytes each time. The number of tries it
 * took; undefined when all were in vain.
 */
export async function postThrice(
  { url, body, headers = {} }: Post,
  isGood: (text: string) => boolean,
  { fetch, pause, stopping }: Means,
): Promise<number | undefined> {
  for (let done = 1; done <= tries; done += 1) {
    const signal = AbortSignal.any([stopping, AbortSignal.timeout(patienceMs)]);
    const answered = await fetch(url, { method: 'POST', body, headers, signal })
      .then(async (reply) => reply.ok && isGood(await reply.text()))
      .catch(() => false);
    if (answered) return done;
    if (done < tries) await pause(betweenMs, stopping);
  }
  return undefined;
}
