import { Digest, Day, Instant } from '../ids';
import * as z from '../z';

/**
 * Official papers: of legal aid those that the ministry's list of forms (司法部《法律援助文书格式》, 2023) names, of whose
 * fields nothing was seen; and those of 信访工作条例 22, 23, 31-36, and of a complaint about legal aid (司法部令第149号).
 */
export const PaperKind = z
  .enum([
    'receiptList',
    'aidApplication',
    'hardshipStatement',
    'materialsNotice',
    'grant',
    'refusal',
    'assignment',
    'lawyerChanged',
    'termination',
    'endToUnit',
    'endToBody',
    'aidLetter',
    'aidAuthority',
    'aidAgreement',
    'closingReport',
    'aidReview',
    'progressRecord',
    'changeRequest',
    'bodyAskedLetter',
    'callBackRecord',
    'objection',
    'objectionDecision',
    'mandate',
    'acceptance',
    'notAccepted',
    'redirection',
    'transferNotice',
    'extension',
    'opinion',
    'petitionReply',
    'settlement',
    'reviewRequest',
    'reviewOpinion',
    'reReviewRequest',
    'reReviewOpinion',
    'petitionRegister',
    'handOverLetter',
    'petitionReport',
    'consultRegister',
    'serviceReceipt',
    'complaintAcceptance',
    'complaintNotAccepted',
    'complaintAnswer',
  ])
  .meta({ id: 'PaperKind' });
export type PaperKind = z.infer<typeof PaperKind>;

/** A paper of a case: the step it belongs to, and its kind. */
export const PaperId = z
  .string()
  .regex(/^\d{1,4}-[a-zA-Z]{3,30}$/)
  .meta({ id: 'PaperId', examples: ['5-refusal'] });
export type PaperId = z.infer<typeof PaperId>;

/** PDF to read and print; Word for an office that edits. */
export const PaperFormat = z.enum(['pdf', 'docx']).meta({ id: 'PaperFormat' });
export type PaperFormat = z.infer<typeof PaperFormat>;

/** How a paper reached the resident: opened here, or recorded by staff: handed over, posted, read aloud, left with family. */
export const ServiceWay = z
  .enum(['opened', 'handed', 'posted', 'readAloud', 'leftWithFamily'])
  .meta({ id: 'ServiceWay' });
export type ServiceWay = z.infer<typeof ServiceWay>;

/**
 * Why staff open a paper that says what may only be kept, since the consent to it was taken back (个人信息保护法 47): what the
 * law has them do with it all the same (13(1)(3)): bring it to the resident, look at an objection or a suit against it,
 * hand it to an authority that may ask for it, put it into the file.
 */
export const WhyOpened = z.enum(['service', 'remedy', 'authority', 'archive']).meta({ id: 'WhyOpened' });
export type WhyOpened = z.infer<typeof WhyOpened>;

/** 送达: whether the resident has a paper that must reach them, how and when. */
export const ServiceView = z
  .discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('waiting'),
      since: Instant,
      /** The resident agreed to be served on the phone: opening it will serve it. Else the office has to bring it. */
      byPhone: z.boolean(),
    }),
    z.strictObject({
      state: z.literal('served'),
      way: ServiceWay,
      at: Instant,
      /** The day a paper copy was given, as staff recorded it. */
      on: Day.nullable(),
    }),
  ])
  .meta({ id: 'ServiceView' });
export type ServiceView = z.infer<typeof ServiceView>;

export const PaperView = z
  .strictObject({
    id: PaperId,
    kind: PaperKind,
    title: z.string(),
    at: Instant,
    /** Not handed in yet: the form filled as far as we know, to complete, print and sign. */
    isDraft: z.boolean(),
    /** Null for a paper that need not be served. */
    service: ServiceView.nullable(),
    /** To staff: it says what may only be kept; it opens to whoever says why (`WhyOpened`). */
    isWithheld: z.literal(true).optional(),
  })
  .meta({ id: 'PaperView' });
export type PaperView = z.infer<typeof PaperView>;

/** What a paper says, as a digest: kept when it is served, so that what was shown can be proved. */
export const Served = z.strictObject({ paper: PaperId, digest: Digest });
export type Served = z.infer<typeof Served>;
