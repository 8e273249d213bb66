import { CaseId, CaseNumber, Cursor, Instant } from '../ids';
import { unreadable } from './unreadable';
import { CaseKind, NoticeKind } from '../words';
import * as z from '../z';

/** The rungs by which a person is told, in their order: the inbox always, and then one after the other. */
export const Rung = z.enum(['inbox', 'subscription', 'sms', 'call', 'weCom', 'robot']).meta({ id: 'Rung' });
export type Rung = z.infer<typeof Rung>;

/**
 * What became of a rung. `sent`: handed over, and nobody has said yet that it arrived. `confirmed`: it did.
 * `declined`: the person wants none, or has no consent left. `failed`, `unknown`: with a reason. `notSetUp`: this place
 * has no such channel. `noAddress`: the person has none for it.
 */
export const RungOutcome = z
  .enum(['sent', 'confirmed', 'declined', 'failed', 'unknown', 'notSetUp', 'noAddress'])
  .meta({ id: 'RungOutcome' });
export type RungOutcome = z.infer<typeof RungOutcome>;

/**
 * How far the telling of one notice to one person has come. `telling`: a rung is under way. `told`: a rung has
 * confirmed. `declined`, `failed`: no rung is left, and the notice needed none to confirm. `toCall`: it must be told and
 * was not: staff phone the resident.
 */
export const DeliveryState = z
  .enum(['telling', 'told', 'declined', 'failed', 'toCall'])
  .meta({ id: 'TellingState' });
export type DeliveryState = z.infer<typeof DeliveryState>;

export const NoticeId = z
  .string()
  .regex(/^[\w.-]{1,120}$/)
  .meta({ id: 'NoticeId' });
export type NoticeId = z.infer<typeof NoticeId>;

/** One rung that was tried. `reason` is a code, never a person's words. */
export const TriedRung = z
  .strictObject({ rung: Rung, outcome: RungOutcome, at: Instant, reason: z.string().nullable() })
  .meta({ id: 'TriedRung' });
export type TriedRung = z.infer<typeof TriedRung>;

/** What staff see of how the resident was told of one step. */
export const DeliveryView = z
  .strictObject({
    noticeId: NoticeId,
    kind: NoticeKind,
    at: Instant,
    /** The law asks that the resident be told: until a rung confirms, they are not. */
    statutory: z.boolean(),
    state: DeliveryState,
    rungs: z.array(TriedRung),
  })
  .meta({ id: 'TellingView' });
export type DeliveryView = z.infer<typeof DeliveryView>;

/** What a call came to, as whoever phoned heard it. */
export const CallResult = z
  .enum(['told', 'willCome', 'noAnswer', 'wrongNumber', 'refused'])
  .meta({ id: 'CallResult' });
export type CallResult = z.infer<typeof CallResult>;

/** Of what somebody is to be told by phone. */
const CallAbout = z.strictObject({
  caseId: CaseId,
  number: CaseNumber,
  kind: CaseKind,
  noticeId: NoticeId,
  noticeKind: NoticeKind,
  since: Instant,
});

/**
 * Somebody to phone: no rung has reached them. No name and no number: both are in the case. `also`: what else the same person is to be
 * told, in this case or another, in the same call; absent where that is all.
 */
export const CallRow = CallAbout.extend({ also: z.array(CallAbout).optional() }).meta({ id: 'CallRow' });
export type CallRow = z.infer<typeof CallRow>;
export const CallPage = z
  .strictObject({ rows: z.array(CallRow), next: Cursor.nullable(), unreadable })
  .meta({ id: 'CallPage' });
export type CallPage = z.infer<typeof CallPage>;

/**
 * What WeChat's question about messages was answered with, one word a template. Whatever begins with `accept` is a yes;
 * a word of a newer WeChat is kept as it is.
 */
export const ConsentAnswer = z.string().regex(/^[A-Za-z]{1,40}$/);
export const ConsentAnswers = z
  .strictObject({
    /** Of this tap: a retry counts once. */
    key: z.string().regex(/^[0-9A-Za-z_-]{16,64}$/),
    answers: z.record(z.string().min(1).max(100), ConsentAnswer),
  })
  .meta({ id: 'ConsentAnswers' });
export type ConsentAnswers = z.infer<typeof ConsentAnswers>;
