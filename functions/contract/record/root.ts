import { Day, Digest } from '../ids';
import * as z from '../z';

/** The root (当日总指纹) of all steps taken on one day: published, so that none of them can be changed unseen afterwards. */
export const Root = z
  .strictObject({
    day: Day,
    /** How many steps it covers. */
    count: z.int().min(0),
    /** Of the Merkle tree of RFC 9162 over the digests of these steps. */
    root: Digest,
    /** The link of the day before; null of the first. */
    previous: Digest.nullable(),
    /** SHA-256 of the canonical JSON of the four above: whoever keeps one link holds all days up to it. */
    link: Digest,
  })
  .meta({ id: 'Root' });
export type Root = z.infer<typeof Root>;

/** A year of the calendar, as it is written in dates. */
export const Year = z.string().regex(/^20\d\d$/);

/** The roots of one year, oldest first. */
export const Roots = z.strictObject({ roots: z.array(Root) }).meta({ id: 'Roots' });
export type Roots = z.infer<typeof Roots>;

/** How one digest leads to the root of its day. */
export const Inclusion = z.strictObject({
  index: z.int().min(0),
  count: z.int().min(1),
  path: z.array(Digest).max(64),
});
export type Inclusion = z.infer<typeof Inclusion>;

/**
 * Whether the step of a receipt is in a published root. `waiting`: its day is not published yet. `contradicted`: another
 * step was noted under its number on the day it was taken.
 */
export const Published = z
  .discriminatedUnion('is', [
    z.strictObject({ is: z.literal('waiting') }),
    z.strictObject({ is: z.literal('contradicted') }),
    z.strictObject({ is: z.literal('included'), root: Root, inclusion: Inclusion }),
  ])
  .meta({ id: 'Published' });
export type Published = z.infer<typeof Published>;
