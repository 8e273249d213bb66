import { useEffect, useState, useSyncExternalStore } from 'react';

/** How far a part is: `failed` until somebody asks again. */
export type Coming<Part> = { at: 'away' | 'failed' } | { at: 'there'; part: Part };

/**
 * A part of the app that is fetched when a page first needs it, so that a weak network does not wait for it before. In the
 * mini-program it lies in the package already.
 */
export type Late<Part> = {
  read: () => Coming<Part>;
  /** Fetches it unless it is there or on its way. */
  ask: () => Promise<void>;
  watch: (onChange: () => void) => () => void;
};

export function late<Part>(fetch: () => Promise<Part>): Late<Part> {
  let coming: Coming<Part> = { at: 'away' };
  let fetching: Promise<void> | undefined;
  const watchers = new Set<() => void>();
  const become = (next: Coming<Part>) => {
    coming = next;
    watchers.forEach((tell) => tell());
  };
  return {
    read: () => coming,
    ask() {
      if (coming.at === 'failed') become({ at: 'away' });
      fetching ??= fetch().then(
        (part) => become({ at: 'there', part }),
        () => {
          fetching = undefined;
          become({ at: 'failed' });
        },
      );
      return fetching;
    },
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}

/** How far the part is, now and each time that changes. Asks for it, unless it is not wanted yet. */
export function useComing<Part>(source: Late<Part>, isWanted = true): Coming<Part> {
  useEffect(() => {
    if (isWanted) void source.ask();
  }, [source, isWanted]);
  return useSyncExternalStore(source.watch, source.read);
}

/**
 * Whether what is drawn first waits for the part: without it everything below would move when it comes. At first alone: later
 * nothing that stands is taken away for it.
 */
export function useHeldFor<Part>(source: Late<Part>, isWanted: boolean): boolean {
  const { at } = useComing(source, isWanted);
  const [isHeld, setHeld] = useState(isWanted && at === 'away');
  if (isHeld && at !== 'away') setHeld(false);
  return isHeld && at === 'away';
}

/** The part, or undefined as long as it is not there. */
export const partOf = <Part>(coming: Coming<Part>): Part | undefined =>
  coming.at === 'there' ? coming.part : undefined;
