import { CaseId, CaseNumber, Cursor, Day, Instant } from '../ids';
import { RatingRound } from '../deeds/ratings';
import { CaseView, ReadingView } from '../case/views';
import { NoticeView, SignInLine } from '../case/notices';
import { CaseKind, Role } from '../words';
import { SignInWay } from './session';
import { Helpings } from './helping';
import * as z from '../z';

/** One of my cases with all that is held of it: as I see it, who of the staff read it, and how I rated it. */
export const MyCase = z.strictObject({
  view: CaseView,
  /** The latest; the page of a case's readers has them all. */
  readings: z.array(ReadingView),
  ratings: z.array(RatingRound),
  /** The last day on which its text is kept; null as long as it is open. */
  keptUntil: Day.nullable(),
});
export type MyCase = z.infer<typeof MyCase>;

const SessionId = z.string().min(1).max(64);

/** A phone or browser on which I am signed in. */
export const MySession = z.strictObject({
  sessionId: SessionId,
  /** The one that asks. */
  isThis: z.boolean(),
  role: Role,
  way: SignInWay,
  /** When it showed itself last, and until when it stays signed in if it does not again. */
  seenAt: Instant,
  until: Instant,
});
export type MySession = z.infer<typeof MySession>;

/** What I agreed to be sent by one of WeChat's templates. */
export const MyMessageConsent = z.strictObject({
  templateId: z.string(),
  /** Whether a message may still be sent by it. */
  isGiven: z.boolean(),
  /** The last answer, and when it was taken back here or at WeChat; null where there was none. */
  answeredAt: Instant.nullable(),
  withdrawnAt: Instant.nullable(),
});
export type MyMessageConsent = z.infer<typeof MyMessageConsent>;

/** A petition that I had joined and left: what is kept of me in it. */
export const LeftPetition = z.strictObject({
  caseId: CaseId,
  number: CaseNumber,
  joinedAt: Instant.nullable(),
  leftAt: Instant,
  name: z.string().nullable(),
  phone: z.string().nullable(),
  helper: z.string().nullable(),
  address: z.string().nullable(),
});
export type LeftPetition = z.infer<typeof LeftPetition>;

/** What is held of me besides my cases. */
export const MyRecord = z.strictObject({
  name: z.string().nullable(),
  phone: z.string().nullable(),
  sessions: z.array(MySession),
  consents: z.array(MyMessageConsent),
  /** Who helps me, and whom I help. */
  helpings: Helpings,
  /** Petitions that I had joined and left; absent where there are none. */
  left: z.array(LeftPetition).optional(),
  /** The latest lines of my inbox. */
  notices: z.array(NoticeView),
  /** When somebody was let in by a text to my number, the latest; absent where nobody was. */
  signIns: z.array(SignInLine).optional(),
});
export type MyRecord = z.infer<typeof MyRecord>;

/** What is held about me (个人信息保护法 45), a few cases at a time; nothing of anybody else's. */
export const MyData = z
  .strictObject({ person: MyRecord, cases: z.array(MyCase), next: Cursor.nullable() })
  .meta({ id: 'MyData' });
export type MyData = z.infer<typeof MyData>;

/** Where the copy can be fetched, and until when. */
export const DataLink = z.strictObject({ url: z.url(), until: Instant }).meta({ id: 'DataLink' });

export const EndSession = z.strictObject({ sessionId: SessionId }).meta({ id: 'EndSession' });

/** A case that stays after I had everything else deleted, and until when; null: until it has ended, and then its period. */
export const StayingCase = z.strictObject({
  caseId: CaseId,
  number: CaseNumber,
  kind: CaseKind,
  until: Day.nullable(),
});

/** What became of a request to delete (个人信息保护法 47): `account`: whether the number I sign in with went as well. */
export const Forgotten = z
  .strictObject({ account: z.enum(['gone', 'kept']), stays: z.array(StayingCase) })
  .meta({ id: 'Forgotten' });
export type Forgotten = z.infer<typeof Forgotten>;
