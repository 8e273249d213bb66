import type { KeyService } from './kms';
import type { SealKey } from './port';
import type { WrappedKey } from './storedKeys';

type RingKey = SealKey & { activeFrom: number };

/** The name of a data key, by which sealed values and the key service know it. */
export const nameOf = ({ nth }: Pick<WrappedKey, 'nth'>): string => `k${nth}`;

/** What an instance has in memory of the stored keys; each is unwrapped once. */
export function unwrappedKeys(service: KeyService) {
  const known = new Map<string, RingKey>();
  /** Names that no key has, and such as were wrapped by nobody we know. */
  const gone = new Set<string>();

  async function unwrapped(row: WrappedKey): Promise<[string, RingKey | null]> {
    const id = nameOf(row);
    const key = await service.unwrap(id, row.wrapped);
    return [id, key && { id, key, activeFrom: Date.parse(row.activeFrom) }];
  }

  return {
    /** Unwraps those not met before. @throws StoreUnavailable */
    async unwrap(rows: readonly WrappedKey[]): Promise<void> {
      const unknown = rows.filter((row) => !known.has(nameOf(row)) && !gone.has(nameOf(row)));
      // In the order in which they were made: the last of them that may seal is the one that does.
      for (const [id, key] of await Promise.all(unknown.map(unwrapped)))
        if (key) known.set(id, key);
        else gone.add(id);
    },
    get: (id: string): SealKey | undefined => known.get(id),
    isGone: (id: string): boolean => gone.has(id),
    /** Everything there is was looked at: a name that is not known by now is no key's. */
    mustBeThere(id: string): void {
      if (!known.has(id)) gone.add(id);
    },
    /** The newest of those that seal at this moment (milliseconds since 1970). */
    activeAt: (ms: number): SealKey | undefined =>
      [...known.values()].filter(({ activeFrom }) => activeFrom <= ms).at(-1),
  };
}
export type UnwrappedKeys = ReturnType<typeof unwrappedKeys>;
