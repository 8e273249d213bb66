type Verb = (...asked: never[]) => Promise<unknown>;

/**
 * A part of the store that few ask for, loaded when one of its verbs is used for the first time: every function has the whole
 * store, and a start reads of it what most requests need. `verbs`: all of them, by name; the compiler asks for each.
 */
export function whenAsked<P extends { [N in keyof P]: Verb }>(
  verbs: Record<keyof P, true>,
  load: () => Promise<P>,
): P {
  let loaded: Promise<P> | undefined;
  const later =
    (name: keyof P): Verb =>
    async (...asked) => {
      // What could not be read once is tried again.
      loaded ??= load().catch((error: unknown) => {
        loaded = undefined;
        throw error;
      });
      const part = await loaded;
      // A verb may use another of its part.
      return Reflect.apply(part[name], part, asked);
    };
  return Object.fromEntries(Object.keys(verbs).map((name) => [name, later(name as keyof P)])) as P;
}
