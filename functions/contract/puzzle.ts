import * as z from './z';

/** The header in which a solved puzzle comes: `<challenge>.<nonce>`. */
export const puzzleHeader = 'x-puzzle';

/**
 * What a phone may work on instead of waiting, where many behind its address have asked before it (hashcash): a nonce of four
 * bytes, so that SHA-256 over the SHA-256 of the challenge and the nonce begins with so many bits of zero.
 */
export const Puzzle = z
  .strictObject({ challenge: z.string().min(1).max(200), bits: z.int().min(1).max(32) })
  .meta({ id: 'Puzzle' });
export type Puzzle = z.infer<typeof Puzzle>;
