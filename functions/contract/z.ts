import { config, never, ZodObject, type core } from 'zod';

// The mini-program runtime forbids `new Function`, which zod would use to compile schemas. It must be
// switched off before the first schema is made, so every schema of ours comes through this door.
config({ jitless: true });

export * from 'zod';

const nothingElse = never();

/** zod's own, which makes a `never` of its own for each schema: a tenth of all that is made when the API starts. */
export const strictObject = <T extends core.$ZodLooseShape>(shape: T): ZodObject<T, core.$strict> =>
  new ZodObject({ type: 'object', shape, catchall: nothingElse }) as ZodObject<T, core.$strict>;
