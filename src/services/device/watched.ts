import { useSyncExternalStore } from 'react';

/** A value that screens follow. */
export type Watched<T> = {
  read: () => T;
  set: (value: T) => void;
  watch: (onChange: () => void) => () => void;
};

export function watched<T>(first: T): Watched<T> {
  let current = first;
  const watchers = new Set<() => void>();
  return {
    read: () => current,
    set(value) {
      current = value;
      watchers.forEach((tell) => tell());
    },
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}

/** The value now, and again each time it changes. */
export const useWatched = <T>(source: Watched<T>): T => useSyncExternalStore(source.watch, source.read);
