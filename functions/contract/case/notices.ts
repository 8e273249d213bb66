import { CaseAction } from '../deeds/actions';
import { CaseId, CaseNumber, Cursor, Instant } from '../ids';
import { InStead } from '../people/helping';
import { CaseKind, NoticeKind } from '../words';
import * as z from '../z';
import { unreadable } from './unreadable';
import { CaseRow } from './views';

/** A notice in the inbox. What is kept of it carries no word of the case itself. */
export const NoticeView = z
  .strictObject({
    id: z.string(),
    at: Instant,
    kind: NoticeKind,
    /** Whether the reader is told as the resident or as staff; the words differ. */
    audience: z.enum(['resident', 'staff']),
    caseId: CaseId,
    caseNumber: CaseNumber,
    caseKind: CaseKind,
    inStead: InStead.optional(),
    /** Of a decision that is being written: which. */
    action: CaseAction.optional(),
    /** What is to be mended in it, to whoever wrote it. */
    reason: z.string().optional(),
    /** To staff the case as it is to them now; absent to residents, and where it is not theirs to see any more. */
    row: CaseRow.optional(),
    /** In place of that, by name the colleague who has taken it from the desk of whoever reads; absent where it is not theirs to know. */
    heldBy: z.string().optional(),
    /** How many such steps this line stands for: more than one where they came too thick for a line each. */
    count: z.int().positive(),
    seen: z.boolean(),
  })
  .meta({ id: 'NoticeView' });
export type NoticeView = z.infer<typeof NoticeView>;

/** That somebody was let in by a text to one's number: of no case, among what one was told. `id`: of the line. */
export const SignInLine = z.strictObject({ id: z.string(), at: Instant, seen: z.boolean() });
export type SignInLine = z.infer<typeof SignInLine>;

/** `signIns`: of the time that this page spans; absent where there are none. */
export const InboxPage = z
  .strictObject({
    notices: z.array(NoticeView),
    signIns: z.array(SignInLine).optional(),
    unseen: z.int(),
    next: Cursor.nullable(),
    unreadable,
  })
  .meta({ id: 'InboxPage' });
export type InboxPage = z.infer<typeof InboxPage>;
