import * as z from '../z';
import { CaseDrafts } from './drafts';
import { Notes } from './notes';
import { CaseView } from './views';

/** What lies beside a case at its desk, for whoever works on it there: notes, others of the same person, decisions that are written. */
export const CaseDesk = z.strictObject({ ...Notes.shape, drafts: CaseDrafts }).meta({ id: 'CaseDesk' });
export type CaseDesk = z.infer<typeof CaseDesk>;

/** A case as it is opened: with what its page needs at once, so that nothing is asked for a second time. */
export const OpenedCase = z
  .strictObject({
    ...CaseView.shape,
    /** Of the part that a page begins with; absent to whoever does not work on it at its desk, and of the whole. */
    desk: CaseDesk.optional(),
  })
  .meta({ id: 'OpenedCase' });
export type OpenedCase = z.infer<typeof OpenedCase>;
