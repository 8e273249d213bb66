import { AsyncLocalStorage } from 'node:async_hooks';
import { setMaxListeners } from 'node:events';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { KMSClient } from '@aws-sdk/client-kms';

const signals = new AsyncLocalStorage<AbortSignal>();

/** What Lambda tells a function of the time it has. */
export type TimeLeft = { getRemainingTimeInMillis(): number };

/** Milliseconds kept back for the answer itself; and what a function has where nobody ends it. */
const keptBackMs = 2000;
const elsewhere: TimeLeft = { getRemainingTimeInMillis: () => 10_000 };

/** Runs something that has to come to an answer before Lambda ends the function: whatever it waits for gives up then. */
export function inTime<T>(run: () => Promise<T>, time: TimeLeft = elsewhere): Promise<T> {
  const ms = Math.max(0, time.getRemainingTimeInMillis() - keptBackMs);
  const signal = AbortSignal.timeout(ms);
  // Each call to the table that is under way listens; how many there are is not Node's to wonder at.
  setMaxListeners(0, signal);
  return signals.run(signal, run);
}

/** Goes off when the time of what is being answered is over; never where nobody waits for an answer. */
const deadline = (): AbortSignal | undefined => signals.getStore();

/** Goes off after so many milliseconds, or when the time of what is being answered is over. */
export function patienceOf(ms: number): AbortSignal {
  const own = AbortSignal.timeout(ms);
  const whole = deadline();
  return whole ? AbortSignal.any([own, whole]) : own;
}

/** Makes a client give up what it waits for when the time of what is being answered is over. */
export function endingInTime<C extends DynamoDBClient | KMSClient>(client: C): C {
  const { requestHandler } = client.config;
  const handle = requestHandler.handle.bind(requestHandler);
  requestHandler.handle = (request, options) => {
    const abortSignal = deadline();
    return handle(request, abortSignal ? { ...options, abortSignal } : options);
  };
  return client;
}
