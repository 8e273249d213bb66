import { pause } from '../../pause';

/** Whether anything speaks HTTP there: every DynamoDB answers a plain GET in some way, and no credentials are needed. */
export async function answers(endpoint: string): Promise<boolean> {
  try {
    const reply = await fetch(endpoint, { signal: AbortSignal.timeout(2000) });
    await reply.body?.cancel();
    return true;
  } catch {
    return false;
  }
}

/** Waits until the endpoint answers. Resolves to false after `ms` milliseconds, or as soon as `givenUp` says so. */
export async function answersWithin(endpoint: string, ms: number, givenUp: () => boolean): Promise<boolean> {
  const last = performance.now() + ms;
  while (!givenUp() && performance.now() < last) {
    if (await answers(endpoint)) return true;
    await pause(5);
  }
  return false;
}
