import { setTimeout } from 'node:timers/promises';

const patienceMs = 20_000;
const betweenMs = 50;

/**
 * Waits until something that comes by itself (a notice, a message) has come, in milliseconds at most.
 * @throws when it does not.
 */
export async function until(
  holds: () => boolean | Promise<boolean>,
  atMost: number = patienceMs,
): Promise<void> {
  const end = performance.now() + atMost;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`it never came to be: ${holds.toString()}`);
    await setTimeout(betweenMs);
  }
}
