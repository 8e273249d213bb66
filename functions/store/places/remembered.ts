import type { Instant } from '../../contract/ids';

/** How long something that hardly ever changes is answered from memory. */
const forMs = 5 * 60_000;
const atMost = 2000;

/** Answers from memory for five minutes; what was not found is asked for again. The oldest gives way to the new. */
export function remembered<T>(
  load: (key: string) => Promise<T | null>,
  now: () => Instant,
): (key: string) => Promise<T | null> {
  const kept = new Map<string, { value: T; until: number }>();

  return async (key) => {
    const at = Date.parse(now());
    const known = kept.get(key);
    if (known && at < known.until) return known.value;
    const value = await load(key);
    kept.delete(key);
    if (value === null) return null;
    const [oldest] = kept.keys();
    if (kept.size >= atMost && oldest !== undefined) kept.delete(oldest);
    kept.set(key, { value, until: at + forMs });
    return value;
  };
}
