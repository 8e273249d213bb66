import { Day } from '../ids';
import * as z from '../z';

/** Whether somebody is in danger now, and of what; the worst first. */
export const Danger = z.enum(['violence', 'treatment', 'livelihood', 'no', 'unsure']).meta({ id: 'Danger' });
export type Danger = z.infer<typeof Danger>;

/** Whether somebody is locked up: by the police or another authority, or by somebody who has no right to. */
export const Custody = z.enum(['authority', 'somebody', 'no', 'unsure']).meta({ id: 'Custody' });
export type Custody = z.infer<typeof Custody>;

/** Which paper came on which a last day stands. */
export const PaperWithLastDay = z
  .enum(['court', 'arbitration', 'decision', 'other', 'no', 'unsure'])
  .meta({ id: 'PaperWithLastDay' });
export type PaperWithLastDay = z.infer<typeof PaperWithLastDay>;

/** Wages not paid, an injury at work, and an injury for which a sum is offered against a signature. */
export const AtWork = z.enum(['wages', 'injury', 'injuryWithOffer', 'no', 'unsure']).meta({ id: 'AtWork' });
export type AtWork = z.infer<typeof AtWork>;

/** Whether it is about a child, or a grown person who cannot decide for themself. */
export const InCare = z.enum(['child', 'adult', 'no', 'unsure']).meta({ id: 'InCare' });
export type InCare = z.infer<typeof InCare>;

/**
 * 紧要情况: five plain questions that every form asks after what it is about. Each may be left out, and "I cannot say" is
 * an answer. They say what is the matter and never who: nothing of them is sealed.
 */
export const Circumstances = z
  .strictObject({
    danger: Danger.optional(),
    custody: Custody.optional(),
    paper: PaperWithLastDay.optional(),
    /** The last day that stands on the paper; one that has passed is told as well. */
    lastDay: Day.optional(),
    atWork: AtWork.optional(),
    inCare: InCare.optional(),
  })
  .meta({ id: 'Circumstances' });
export type Circumstances = z.infer<typeof Circumstances>;

/** Why a case goes before others. It is said of the case, never of a person. */
export const UrgentReason = z
  .enum([
    'danger',
    'held',
    'childInDanger',
    'major',
    'treatment',
    'perhapsDanger',
    'custody',
    'lastDay',
    'livelihood',
  ])
  .meta({ id: 'UrgentReason' });
export type UrgentReason = z.infer<typeof UrgentReason>;
