import { Cursor, Instant } from '../ids';
import { OpenedFrom, Role } from '../words';
import * as z from '../z';
import { WhyOpened } from './papers';
import { unreadable } from './unreadable';

/** What was opened: the case, one of its files, an answer that stands masked, or a paper. */
export const ReadWhat = z.enum(['case', 'file', 'answer', 'paper']).meta({ id: 'ReadWhat' });
export type ReadWhat = z.infer<typeof ReadWhat>;

/** One time a member of staff opened a case or something of it: who, as what, when, from where. */
export const ReadingView = z
  .strictObject({
    what: ReadWhat,
    /** Which of them: the name of the file, the field of the answer, the paper; null for the case itself. */
    detail: z.string().nullable(),
    at: Instant,
    name: z.string(),
    role: Role,
    organisationName: z.string(),
    via: OpenedFrom,
    /** Of a paper that says what may only be kept: why it was opened. */
    why: WhyOpened.optional(),
  })
  .meta({ id: 'ReadingView' });
export type ReadingView = z.infer<typeof ReadingView>;
export const ReadingPage = z
  .strictObject({ readings: z.array(ReadingView), next: Cursor.nullable(), unreadable })
  .meta({ id: 'ReadingPage' });
export type ReadingPage = z.infer<typeof ReadingPage>;
