import { CaseAction } from '../deeds/actions';
import { CaseId, CaseNumber, Instant } from '../ids';
import { limits } from '../limits';
import { Message } from '../text';
import { CaseKind } from '../words';
import * as z from '../z';
import { PaperKind } from './papers';

/**
 * For what an office needs two people, one to prepare and one to sign: for all that goes out in writing; for what decides, not
 * for notices; for what the law leaves to the head alone.
 */
export const Signing = z.enum(['everything', 'decisions', 'byLaw']).meta({ id: 'Signing' });
export type Signing = z.infer<typeof Signing>;

/** Where a draft is: with whoever writes it, before whoever signs, or back with what is to be mended. */
export const DraftStage = z.enum(['writing', 'waiting', 'sentBack']).meta({ id: 'DraftStage' });
export type DraftStage = z.infer<typeof DraftStage>;

/**
 * Why a draft cannot be signed as it stands: the case has gone on; it lies with another office; one who wrote it has been asked to
 * step aside.
 */
export const DraftUnfit = z.enum(['caseWentOn', 'otherOffice', 'writerAside']).meta({ id: 'DraftUnfit' });
export type DraftUnfit = z.infer<typeof DraftUnfit>;

/** What somebody may do with a draft now. */
export const DraftDeed = z
  .enum(['write', 'withdraw', 'discard', 'sendBack', 'sign'])
  .meta({ id: 'DraftDeed' });
export type DraftDeed = z.infer<typeof DraftDeed>;

/** A decision that is written and not given: of the office alone. */
export const DraftView = z
  .strictObject({
    action: CaseAction,
    /** What the deed takes, as it is written. */
    input: z.record(z.string(), z.unknown()),
    stage: DraftStage,
    /** Goes up with each change; sent back with what is done to it. */
    revision: z.int().min(1),
    /** Who wrote it last, and when. */
    byName: z.string(),
    mine: z.boolean(),
    at: Instant,
    sentBack: z.strictObject({ byName: z.string(), at: Instant, reason: z.string() }).nullable(),
    unfit: DraftUnfit.nullable(),
    may: z.array(DraftDeed),
    /** Who may sign it, where it waits for that; empty there: nobody of the office can as things stand. */
    signers: z.array(z.string()),
  })
  .meta({ id: 'DraftView' });
export type DraftView = z.infer<typeof DraftView>;

/** The drafts of a case, and which decisions can be prepared. */
export const CaseDrafts = z
  .strictObject({
    /** Of the case they were looked at with. */
    version: z.int().min(1),
    drafts: z.array(DraftView),
    toPrepare: z.array(CaseAction),
    /** Of what can be decided now: what one may not sign whose own draft it is. */
    byTwo: z.array(CaseAction),
  })
  .meta({ id: 'CaseDrafts' });
export type CaseDrafts = z.infer<typeof CaseDrafts>;

/** What is done to a draft beside writing and signing it. */
export const DraftTurn = z
  .discriminatedUnion('turn', [
    z.strictObject({ turn: z.literal('sendBack'), revision: z.int().min(1), reason: Message }),
    z.strictObject({ turn: z.literal('withdraw'), revision: z.int().min(1) }),
    z.strictObject({ turn: z.literal('discard'), revision: z.int().min(1) }),
  ])
  .meta({ id: 'DraftTurn' });
export type DraftTurn = z.infer<typeof DraftTurn>;

/** What a paper is made of, from top to bottom, to be drawn on a screen. */
export const PreviewBlock = z.strictObject({
  as: z.enum(['heading', 'paragraph', 'items', 'rows', 'remedy', 'sign', 'office']),
  title: z.string().optional(),
  lines: z.array(z.string()),
});
export type PreviewBlock = z.infer<typeof PreviewBlock>;

/** Something that the law asks of the paper, with the article; whether it is there. */
export const Contained = z.strictObject({
  what: z.string(),
  article: z.string(),
  isThere: z.boolean(),
});

/** An article that the paper rests on: looked up, or not seen by anybody here in the original. */
export const Rest = z.strictObject({
  /** As it stands in the paper, to be found there. */
  words: z.string(),
  law: z.string(),
  /** What it says, a line a paragraph; empty where nobody has looked it up. */
  says: z.array(z.string()),
  is: z.enum(['seen', 'unseen', 'unchecked']),
  /** From where it is known, of one that nobody has seen in the original. */
  source: z.string().optional(),
});
export type Rest = z.infer<typeof Rest>;

/** A paper as it will be issued when this is signed: the same words, without a number. */
export const PaperPreview = z
  .strictObject({
    kind: PaperKind,
    title: z.string(),
    addressee: z.string().nullable(),
    blocks: z.array(PreviewBlock),
    footer: z.array(z.string()),
    contains: z.array(Contained),
    rests: z.array(Rest),
  })
  .meta({ id: 'PaperPreview' });
export type PaperPreview = z.infer<typeof PaperPreview>;

/** One draft of a list. */
export const DraftLine = z
  .strictObject({
    caseId: CaseId,
    number: CaseNumber,
    kind: CaseKind,
    action: CaseAction,
    stage: DraftStage,
    revision: z.int().min(1),
    byName: z.string(),
    /** Since when it is where it is. */
    at: Instant,
    /** What is to be mended, of one that was sent back. */
    reason: z.string().nullable(),
    may: z.array(DraftDeed),
    /** The next date of the case, by which it has to be done; null where none runs. */
    dueAt: Instant.nullable(),
    unfit: DraftUnfit.nullable(),
  })
  .meta({ id: 'DraftLine' });
export type DraftLine = z.infer<typeof DraftLine>;

/** How many drafts wait for somebody at their office: to be signed, to be mended, and of what they wrote else. */
export const DraftCounts = z
  .strictObject({ toSign: z.int().min(0), sentBack: z.int().min(0), written: z.int().min(0) })
  .meta({ id: 'DraftCounts' });
export type DraftCounts = z.infer<typeof DraftCounts>;

/** For what an office needs two people, what that means for each decision, and who changed it, the newest first. */
export const OfficeSigning = z
  .strictObject({
    signing: Signing,
    decisions: z.array(
      z.strictObject({
        kind: CaseKind,
        action: CaseAction,
        /** Who signs it: the head of the office alone, or whoever gives out its cases as well. */
        signer: z.enum(['supervisor', 'dispatcher']),
        /** The article that leaves it to the head; null: no law names who of the office signs. */
        headBy: z.string().nullable(),
        /** For which settings it is written by one and signed by another. */
        byTwo: z.array(Signing),
      }),
    ),
    changes: z.array(z.strictObject({ at: Instant, byName: z.string(), before: Signing, after: Signing })),
  })
  .meta({ id: 'OfficeSigning' });
export type OfficeSigning = z.infer<typeof OfficeSigning>;

/** So many at most are listed; `count`: of all of them, those that wait for whoever asks. */
export const DraftList = z
  .strictObject({ count: z.int().min(0), drafts: z.array(DraftLine).max(limits.draftsListed) })
  .meta({ id: 'DraftList' });
export type DraftList = z.infer<typeof DraftList>;
