import * as z from '../z';

/** What a code carries: random, says nothing, fits the scene of a mini-program code. */
export const Scene = z
  .string()
  .regex(/^[0-9A-Za-z]{22}$/)
  .meta({ id: 'Scene' });
export type Scene = z.infer<typeof Scene>;
