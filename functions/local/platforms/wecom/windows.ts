/** Counts what happened within moving windows of time. */
export interface Windows {
  /** Counts one more under a name unless one of these windows is full: `[milliseconds, most]`. */
  take(name: string, ...limits: readonly (readonly [number, number])[]): boolean;
}

export function windows(now: () => Date): Windows {
  const moments = new Map<string, number[]>();
  return {
    take(name, ...limits) {
      const at = now().getTime();
      const longest = Math.max(...limits.map(([ms]) => ms));
      const recent = (moments.get(name) ?? []).filter((moment) => at - moment < longest);
      const full = limits.some(([ms, most]) => recent.filter((moment) => at - moment < ms).length >= most);
      moments.set(name, full ? recent : [...recent, at]);
      return !full;
    },
  };
}
