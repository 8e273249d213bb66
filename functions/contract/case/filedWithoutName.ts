import * as z from '../z';
import { CaseView } from './views';

/** A question filed without a name. */
export const FiledWithoutName = z
  .strictObject({
    view: CaseView,
    /** The key had brought other words before: those were filed, and what came now was not taken. */
    isEarlier: z.boolean(),
  })
  .meta({ id: 'FiledWithoutName' });
export type FiledWithoutName = z.infer<typeof FiledWithoutName>;
