import { Line } from '../text';
import * as z from '../z';

/** A paper handed in at the window, as the receipt lists it: 名称、份数、页数、原件或者复印件. */
export const HandedIn = z
  .strictObject({
    name: Line,
    copies: z.int().min(1).max(99),
    pages: z.int().min(1).max(999).optional(),
    isOriginal: z.boolean(),
  })
  .meta({ id: 'HandedIn' });
export type HandedIn = z.infer<typeof HandedIn>;
