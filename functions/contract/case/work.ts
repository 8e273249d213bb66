import { AreaCode, Cursor, Day } from '../ids';
import { CaseStatus } from '../kinds';
import { CameBy } from '../people/intake';
import { CaseKind, ServiceLanguage } from '../words';
import * as z from '../z';
import { CallPage } from './deliveries';
import { DraftCounts } from './drafts';
import { limits } from '../limits';
import { text } from '../text';
import { CasePage, CaseRow } from './views';

/** How many stand in a list of staff's work, as far as the reader may know of them. */
export const WorkCount = z
  .strictObject({
    all: z.int().min(0),
    /** With a date that is over, as the clock's sweep last found it. */
    overdue: z.int().min(0),
    /** Nobody has done anything to them since they came. Absent where the number would tell of what is kept from the reader. */
    fresh: z.int().min(0).optional(),
    /** The same, by status. */
    statuses: z
      .array(z.strictObject({ kind: CaseKind, status: CaseStatus, count: z.int().min(1) }))
      .optional(),
  })
  .meta({ id: 'WorkCount' });
export type WorkCount = z.infer<typeof WorkCount>;

const only = z.literal('yes').optional();

/** Which lines of a list are wanted; every one that is named has to hold. */
export const WorkFilter = z.strictObject({
  cursor: Cursor.optional(),
  /** How many there are of the whole list as well. */
  count: only,
  kind: CaseKind.optional(),
  status: CaseStatus.optional(),
  /** What it is about, by the word its form was filed with. */
  about: z.string().min(1).max(40).optional(),
  /** Of this place or one within it. */
  area: AreaCode.optional(),
  language: ServiceLanguage.optional(),
  /** How it came to the office. */
  cameBy: CameBy.optional(),
  urgent: only,
  /** A date of it is over. */
  overdue: only,
  /** Nobody has done anything to it since it came. */
  fresh: only,
  /** Its next date is on this day (Asia/Shanghai) or before. */
  dueBy: Day.optional(),
});
export type WorkFilter = z.infer<typeof WorkFilter>;

/** A page of a list of work; with how many there are of all of it, where that is asked for. */
export const WorkPage = CasePage.extend({ count: WorkCount.optional() }).meta({ id: 'WorkPage' });
export type WorkPage = z.infer<typeof WorkPage>;

/** What somebody brought on today, the latest first. */
export const DonePage = CasePage.extend({ count: z.int().min(0) }).meta({ id: 'DonePage' });

/**
 * The day's work, in one request: how many stand in each list that is theirs, the first page of what waits (of a
 * supervisor, what their people have in hand; of a dispatcher, at the desk; else with themself), whom to phone, how many of the newest notices are not seen, how much they brought on today.
 */
export const Today = z
  .strictObject({
    counts: z.strictObject({
      desk: WorkCount.optional(),
      mine: WorkCount.optional(),
      others: WorkCount.optional(),
      people: WorkCount.optional(),
      handedOver: WorkCount.optional(),
    }),
    waiting: WorkPage,
    calls: CallPage.nullable(),
    /** Decisions that wait for a signature, or were sent back. */
    drafts: DraftCounts,
    unseen: z.int().min(0),
    done: z.int().min(0),
  })
  .meta({ id: 'Today' });
export type Today = z.infer<typeof Today>;

/** A search inside one's own organisation: a case number, words, whole names of those who bring a case or what they are called by their surname, parted by spaces. */
export const Searching = z.strictObject({
  text: text(limits.search),
  kind: CaseKind.optional(),
  /** Of this place or one within it. */
  area: AreaCode.optional(),
  /** Filed on this day (Asia/Shanghai) or since. */
  since: Day.optional(),
  cursor: Cursor.optional(),
});
export type Searching = z.infer<typeof Searching>;

/** What a case was found by. */
export const FoundBy = z.enum(['number', 'name', 'word']).meta({ id: 'FoundBy' });
export type FoundBy = z.infer<typeof FoundBy>;

/** Cases that were found, the newest first. Not how many there are: of some the reader must not know. */
export const FoundPage = z
  .strictObject({
    hits: z.array(z.strictObject({ row: CaseRow, by: z.array(FoundBy).min(1) })),
    next: Cursor.nullable(),
  })
  .meta({ id: 'FoundPage' });
export type FoundPage = z.infer<typeof FoundPage>;
