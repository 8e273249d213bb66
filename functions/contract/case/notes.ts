import { ClientKey, Instant } from '../ids';
import { CaseRow } from './views';
import { Role } from '../words';
import { Message } from '../text';
import * as z from '../z';

/** A word between those who work on a case: nobody on the resident's side ever reads it, nor is told that it is there. */
export const NoteView = z
  .strictObject({
    id: ClientKey,
    at: Instant,
    name: z.string(),
    role: Role,
    organisationName: z.string(),
    text: z.string(),
    mine: z.boolean(),
  })
  .meta({ id: 'NoteView' });
export type NoteView = z.infer<typeof NoteView>;

/** Of a case, oldest first; and what else of the same person the reader may see, the latest first. */
export const Notes = z
  .strictObject({ notes: z.array(NoteView), others: z.array(CaseRow) })
  .meta({ id: 'Notes' });
export type Notes = z.infer<typeof Notes>;

/** A note; the same key is the same note. */
export const NewNote = z.strictObject({ text: Message, key: ClientKey });

/** A colleague who has the case open too, and whether they are writing something to it. */
export const Here = z.strictObject({ name: z.string(), isWriting: z.boolean() }).meta({ id: 'Here' });
export type Here = z.infer<typeof Here>;

/** For how long somebody counts as being there who has not shown themself again, and how often a page shows itself, seconds. */
export const presence = { goneAfter: 75, every: 30 } as const;
