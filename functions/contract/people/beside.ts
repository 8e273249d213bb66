import { DueView, NextDate } from '../case/dues';
import { Help } from '../help';
import { CaseNumber, Cursor, Instant } from '../ids';
import { CaseStatus, Filing } from '../kinds';
import { CodeLock } from '../numbers/codeQuestion';
import { ThrownCode } from '../numbers/writtenCode';
import { OrganisationPlace } from '../places';
import { CaseKind } from '../words';
import * as z from '../z';

/** Which sentences are read to somebody before another files for them: those of the app at that time. */
export const besideWords = '2026-11';

/**
 * What somebody said yes to before another filed for them. `words`: what was read to them; `follows`: whether who filed may see how
 * it goes: its number, how far it is, its next date.
 */
export const BesideConsent = z
  .strictObject({ words: z.literal(besideWords), follows: z.boolean() })
  .meta({ id: 'BesideConsent' });
export type BesideConsent = z.infer<typeof BesideConsent>;

/**
 * What a helper files for whoever is beside them. It is nobody's account: it is opened by the code, on any phone, with the answer to
 * what the code asks.
 */
export const BesideFiling = z
  .strictObject({ filing: Filing, code: ThrownCode, lock: CodeLock, consent: BesideConsent })
  .meta({ id: 'BesideFiling' });
export type BesideFiling = z.infer<typeof BesideFiling>;

/** What whoever filed it is told, to be given to the person on paper; nothing of how it goes on. */
export const FiledBeside = z
  .strictObject({
    number: CaseNumber,
    filedAt: Instant,
    deskName: z.string(),
    deskPlace: OrganisationPlace.optional(),
    /** Those by which staff act. */
    dues: z.array(DueView),
    cards: Help.shape.cards,
    /** The page on which the code opens it. */
    openAt: z.url(),
  })
  .meta({ id: 'FiledBeside' });
export type FiledBeside = z.infer<typeof FiledBeside>;

/** A case that somebody filed for another, as far as that person agreed: it cannot be opened from here. */
export const BesideRow = z
  .strictObject({
    number: CaseNumber,
    kind: CaseKind,
    status: CaseStatus,
    filedAt: Instant,
    nextDate: NextDate.nullable(),
  })
  .meta({ id: 'BesideRow' });
export type BesideRow = z.infer<typeof BesideRow>;
export const BesidePage = z
  .strictObject({ rows: z.array(BesideRow), next: Cursor.nullable() })
  .meta({ id: 'BesidePage' });
export type BesidePage = z.infer<typeof BesidePage>;
