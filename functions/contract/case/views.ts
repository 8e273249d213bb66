import { CitedArticle } from '../articles';
import { CaseAction, EventWord } from '../deeds/actions';
import { CorrectionView, OnConsent } from '../deeds/correction';
import { AreaCode, CaseId, CaseNumber, Cursor, Day, Digest, Instant, PersonId } from '../ids';
import { CaseStatus } from '../kinds';
import { UrgentReason } from '../kinds/circumstances';
import { ComingDueView, DueView, EndedDueView, NextDate } from './dues';
import { CameBy, IntakeWay } from '../people/intake';
import { FileView } from './files';
import { Help } from '../help';
import { ProblemCode } from '../problems';
import { CaseOutline } from './outline';
import { SensitiveField } from '../deeds/sensitive';
import { ShownAnswers } from './shownAnswers';
import { DeliveryView } from './deliveries';
import { ToComplete } from './toComplete';
import { TogetherView } from './together';
import { unreadable } from './unreadable';
import { GuardianShown } from '../people/guardianShown';
import { AreaLevel, CaseKind, ServiceLanguage, Standing, Step } from '../words';
import { AskedView, OrganisationPlace, OutsideView } from '../places';
import * as z from '../z';

export { Organisation, Organisations } from '../places';
export { ReadingPage, ReadingView, ReadWhat } from './readings';

/** Who must act now, and since when. Every open case has exactly one; a closed one has nobody. */
export const HolderView = z
  .discriminatedUnion('at', [
    z.strictObject({ at: z.literal('desk'), organisationName: z.string(), since: Instant }),
    z.strictObject({
      at: z.literal('person'),
      name: z.string(),
      organisationName: z.string(),
      since: Instant,
    }),
    z.strictObject({ at: z.literal('resident'), since: Instant }),
    z.strictObject({ at: z.literal('nobody'), since: Instant }),
  ])
  .meta({ id: 'HolderView' });
export type HolderView = z.infer<typeof HolderView>;

/** One line of a list. */
export const CaseRow = z
  .strictObject({
    id: CaseId,
    number: CaseNumber,
    /** The number of its last step: what is done from here is done to the case as it is shown. */
    version: z.int().min(1),
    kind: CaseKind,
    areaCode: AreaCode,
    status: CaseStatus,
    step: Step,
    /** The beginning of what the resident wrote; empty for one who may only see the summary. */
    title: z.string(),
    /**
     * What it is about, by the word its form was filed with; null where that may not be read over a shoulder (violence, a
     * family, a child, somebody locked up; asked without a name), where it is not known, and for one who sees the summary alone.
     */
    about: z.string().nullable(),
    /** Whose it is, masked, as lists of staff say it; absent to its owner, who sees its outline alone, and where nobody is named. */
    who: z.string().optional(),
    /** The language the resident wishes to be served in; absent: Mandarin, and of cases filed before it was noted. */
    language: ServiceLanguage.optional(),
    /** To staff: how it came, where that was not by the app. */
    cameBy: CameBy.exclude(['app']).optional(),
    /** This case first; false once it is over. */
    urgent: z.boolean(),
    /** Why, the gravest first; empty where it is not urgent. */
    urgentFor: z.array(UrgentReason),
    filedAt: Instant,
    updatedAt: Instant,
    holder: HolderView,
    dueAt: Instant.nullable(),
    overdue: z.boolean(),
    nextDate: NextDate.nullable(),
  })
  .meta({ id: 'CaseRow' });
export type CaseRow = z.infer<typeof CaseRow>;

export const CasePage = z
  .strictObject({ rows: z.array(CaseRow), next: Cursor.nullable(), unreadable })
  .meta({ id: 'CasePage' });
export type CasePage = z.infer<typeof CasePage>;

/**
 * Of one's own cases; their first page with how many of the newest notices are not seen yet, so that what the app opens with is asked
 * for at once. Absent where the inbox could not be read: the cases are shown all the same.
 */
export const MyCases = CasePage.extend({ unseen: z.int().optional() }).meta({ id: 'MyCases' });
export type MyCases = z.infer<typeof MyCases>;

/** One event of a case. `details` are the action's own input, as it was given. */
export const TimelineEntry = z
  .strictObject({
    seq: z.int().min(1),
    at: Instant,
    word: EventWord,
    by: z.strictObject({
      standing: Standing,
      name: z.string().nullable(),
      organisationName: z.string().nullable(),
      /** The reader, where several petition together. */
      mine: z.literal(true).optional(),
      /** Who wrote it down for them, beside them or as it came to an office; absent: themself. */
      through: z
        .strictObject({
          name: z.string(),
          organisationName: z.string(),
          received: z.strictObject({ way: IntakeWay, at: Instant }).optional(),
        })
        .optional(),
      /** That they acted as guardian, and how that was shown. */
      guardian: GuardianShown.optional(),
      /** For whom they stood in, who was away; absent: for nobody. */
      standsInFor: z.string().optional(),
      /** To staff: who prepared what they signed; absent: themself. */
      prepared: z.string().optional(),
    }),
    from: CaseStatus.nullable(),
    to: CaseStatus,
    details: z.record(z.string(), z.unknown()),
    /** To staff: articles that it cites and nobody has looked up. Absent: none. */
    unchecked: z.array(CitedArticle).optional(),
    digest: Digest,
  })
  .meta({ id: 'TimelineEntry' });
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** Who carries the matter for the resident, and until when; `agreed` only after the resident said yes. */
export const MandateView = z
  .strictObject({
    name: z.string(),
    organisationName: z.string(),
    agreed: z.boolean(),
    until: Day.nullable(),
  })
  .meta({ id: 'MandateView' });
export type MandateView = z.infer<typeof MandateView>;

/** Something that is closed now: open in these statuses, or closed for this reason. */
export const ClosedAction = z
  .strictObject({ action: CaseAction, openIn: z.array(CaseStatus), why: ProblemCode.nullable() })
  .meta({ id: 'ClosedAction' });
export type ClosedAction = z.infer<typeof ClosedAction>;

/** What a person sees of the state of a case, and what they may do to it now. */
export const CaseState = CaseRow.extend({
  version: z.int().min(1),
  standing: Standing,
  dues: z.array(DueView),
  toCome: z.array(ComingDueView),
  askedLate: z.boolean(),
  actions: z.array(CaseAction),
  /** To staff: what they may not do now, in which statuses they could, or what stands in the way. Absent: nothing. */
  closed: z.array(ClosedAction).optional(),
  /** The person it was given to, whoever must act now; null when it is given to nobody. */
  assigneeName: z.string().nullable(),
  /** The organisation that answers for it now. */
  deskName: z.string(),
  mandate: MandateView.nullable(),
  /** Where the desk is found; absent where nobody has entered it. */
  deskPlace: OrganisationPlace.optional(),
  /** The body outside that has it, or has answered it; absent where there is none. */
  outside: OutsideView.optional(),
  /** Who looks at the decision next, where the resident may ask for that now. */
  asked: AskedView.optional(),
  /** The last day to sue, to go to arbitration or to ask for review, as the resident gave it. */
  limitationOn: Day.nullable(),
}).meta({ id: 'CaseState' });
export type CaseState = z.infer<typeof CaseState>;

/** Another case of the same matter: what this one grew out of, or what grew out of it. */
export const CaseLink = z
  .strictObject({ caseId: CaseId, number: CaseNumber, kind: CaseKind, how: z.enum(['cameFrom', 'becomes']) })
  .meta({ id: 'CaseLink' });
export type CaseLink = z.infer<typeof CaseLink>;

/** The whole case; for a candidate its outline alone, with neither answers nor timeline. */
export const CaseView = z
  .strictObject({
    state: CaseState,
    answers: ShownAnswers.nullable(),
    outline: CaseOutline.nullable(),
    /** Its keeping period is over: what was written in it is erased, and the timeline says only what happened, and when. */
    erased: z.boolean(),
    timeline: z.array(TimelineEntry),
    ended: z.array(EndedDueView),
    links: z.array(CaseLink),
    files: z.array(FileView),
    /** How the resident was told; for staff alone. */
    tellings: z.array(DeliveryView),
    /** Who petitions together; absent where nobody else can or did. */
    together: TogetherView.optional(),
    help: Help.nullable(),
    /** Answers shown masked. The owner sees all of theirs. */
    masked: z.array(SensitiveField),
    /** Answers set right since they were filed, oldest first; the answers show what stands now. */
    corrections: z.array(CorrectionView),
    /** Answers that are kept and not used any more, because the consent to them is taken back; staff are not shown them. */
    withheld: z.array(OnConsent),
    /** What it was received without and nobody has asked for yet; the one materials notice begins with it. */
    toComplete: z.array(ToComplete),
    /** The first step whose record is not what was written; null: the timeline holds. Nothing is signed over a break. */
    brokenAt: z.int().min(1).nullable(),
    /** Before this step there is only what the rest of the page speaks of; `earlierSteps` has the others. Absent: all are there. */
    earlier: z.int().min(2).optional(),
  })
  .meta({ id: 'CaseView' });
export type CaseView = z.infer<typeof CaseView>;

/** The reply to an action: the new state and the event that was written, to add to what the phone already has. */
export const Acted = z.strictObject({ state: CaseState, entry: TimelineEntry }).meta({ id: 'Acted' });
export type Acted = z.infer<typeof Acted>;

/** Someone a case can be given to. */
export const Candidate = z
  .strictObject({
    personId: PersonId,
    name: z.string(),
    organisationName: z.string(),
    /** Why they stand where they stand in the list, in one line for staff. */
    why: z.string(),
    onDuty: z.boolean(),
  })
  .meta({ id: 'Candidate' });
export type Candidate = z.infer<typeof Candidate>;
export const Candidates = z.strictObject({ candidates: z.array(Candidate) }).meta({ id: 'Candidates' });

export const Area = z
  .strictObject({ code: AreaCode, name: z.string(), level: AreaLevel, parent: AreaCode.nullable() })
  .meta({ id: 'Area' });
export type Area = z.infer<typeof Area>;
export const AreaWithParts = z
  .strictObject({ area: Area, parts: z.array(Area) })
  .meta({ id: 'AreaWithParts' });
export type AreaWithParts = z.infer<typeof AreaWithParts>;
