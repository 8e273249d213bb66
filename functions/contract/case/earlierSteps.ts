import { EndedDueView } from './dues';
import { FileView } from './files';
import { TimelineEntry } from './views';
import * as z from '../z';

/** Steps of a case that its page had left out, oldest first, with what comes with them. */
export const EarlierSteps = z
  .strictObject({
    timeline: z.array(TimelineEntry),
    ended: z.array(EndedDueView),
    files: z.array(FileView),
    /** The first of them whose record is not what was written; null: they hold. */
    brokenAt: z.int().min(1).nullable(),
    /** There are more before this one; null: the filing alone, which is on the page. */
    earlier: z.int().min(2).nullable(),
  })
  .meta({ id: 'EarlierSteps' });
export type EarlierSteps = z.infer<typeof EarlierSteps>;
