import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { ClientRequest } from 'node:http';
import type { Pause } from '../../pause';

/** The operations of DynamoDB that can change an item, as `x-amz-target` names them after the version of its API. */
const writing = /\.(PutItem|UpdateItem|DeleteItem|TransactWriteItems|BatchWriteItem|ExecuteStatement)$/;

/** Node's own word that an answer has come, of every request of this process. Source: Node.js, diagnostics_channel. */
const answered = 'http.client.response.finish';

export interface Writes {
  /** For one reader: waits this many milliseconds at most, and not at all when something was written since it last waited. */
  idle(pause: Pause): Pause;
  stop(): void;
}

/** How long a reader lets writes gather before it reads again, milliseconds. */
const gatherMs = 50;

/** Knows when this process has written to the database at `endpoint`, whichever of its clients did. */
export function watchWrites(endpoint: string): Writes {
  const { host } = new URL(endpoint);
  let written = 0;
  let waiting: (() => void)[] = [];

  function onAnswer(message: unknown): void {
    const request =
      typeof message === 'object' && message && 'request' in message ? message.request : undefined;
    if (!(request instanceof ClientRequest) || request.getHeader('host') !== host) return;
    if (!writing.test(String(request.getHeader('x-amz-target')))) return;
    written += 1;
    for (const wake of waiting.splice(0)) wake();
  }
  subscribe(answered, onAnswer);

  return {
    idle(pause) {
      let seen = -1;
      return async (ms, stopping) => {
        if (seen === written) {
          const woken = new AbortController();
          const wake = () => woken.abort();
          waiting.push(wake);
          stopping?.addEventListener('abort', wake);
          if (!stopping?.aborted) await pause(ms, woken.signal);
          stopping?.removeEventListener('abort', wake);
          waiting = waiting.filter((one) => one !== wake);
        }
        await pause(gatherMs, stopping);
        // Before the next reading begins: what is written during it is read once more.
        seen = written;
      };
    },
    stop: () => {
      unsubscribe(answered, onAnswer);
    },
  };
}
