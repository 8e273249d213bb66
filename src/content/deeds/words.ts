import type { CaseAction, Deed } from '../../../functions/contract/deeds/actions';
import type { CaseView } from '../../../functions/contract/case/views';

type InputOf<A extends CaseAction> = Extract<Deed, { action: A }>['input'];

/** What a person has filled in for a deed so far, by the name of the field. */
type Written = Readonly<Record<string, unknown>>;

type Choice = { value: string; label: string; note?: string };

/** Which organisations can be picked: those a case of its kind is handed to, those that look into a report, or any. */
export type Competent = 'forHandOver' | 'forReport' | 'any';

/** How a field is filled in. What asks for it on the screen stands in features/case/deeds. */
type InputKind =
  | { as: 'text'; max: number }
  /** `cites`: an article of law, picked from the checked list or written, shown with what it says. */
  | { as: 'line'; cites?: true }
  | { as: 'lines'; most: number; common: readonly string[] }
  /** Papers that came to the window, each with how many and whether originals. */
  | { as: 'handedIn'; most: number; common: readonly string[] }
  /** Some of the materials that the one notice asked for. */
  | { as: 'noticed' }
  /** `among`: which of them this case can have by what is written so far, by their values. Absent: all. */
  | {
      as: 'choice';
      choices: readonly Choice[];
      among?: (found: CaseView, written: Written) => readonly string[];
    }
  | { as: 'yesOrNo'; words: { yes: string; no: string } }
  /** Picked on a page of its own, where all who could take the case are listed. */
  | { as: 'person' }
  | { as: 'organisation'; competent: Competent }
  | { as: 'organisations'; competent: Competent; most: number }
  /** Somebody who works on the case: who has it, who took a step of it, or who leads the office. */
  | { as: 'staffOfCase' }
  | { as: 'day' }
  | { as: 'moment' }
  | { as: 'number'; most: number }
  | { as: 'files' }
  /** An answer in its parts; shown and written in a way of its own. */
  | { as: 'answerParts' }
  /** One of the papers of the case that must be served. */
  | { as: 'paper' }
  /** One of the notices that no message brought to the resident. */
  | { as: 'call' };

/** One thing that a deed takes: what it is called, and how it is asked for. The contract checks it. */
export type DeedField = InputKind & {
  label: string;
  optional?: true;
  /** Asked only when what is written so far calls for it; else it is not sent. */
  when?: (written: Written) => boolean;
  /** What it cannot be sent without, as it is written; a sentence, or null. What the contract says by itself needs none. */
  missing?: (written: Written) => string | null;
  /** What it begins with, so that nobody writes again what the case says already. `now` in milliseconds. */
  begins?: (found: CaseView, now: number) => string | readonly string[] | undefined;
};

/** What the contract may do without is optional or not always asked; what it needs is neither. */
type FieldFor<Value> = DeedField &
  (undefined extends Value
    ? { optional: true } | { when: (written: Written) => boolean }
    : { optional?: never; when?: never });

/** On the button that opens it, and to staff on the one that sends it. */
export type DeedButton = { button: string };

/**
 * What several kinds share and no sentence is true of all: what becomes of a thing withdrawn or ended, what a person takes
 * on, from when a period runs and by what it may be longer. Each kind says these itself.
 */
export const saidPerKind = [
  'take',
  'assign',
  'transfer',
  'accept',
  'withdraw',
  'close',
  'reopen',
  'extend',
] as const satisfies readonly CaseAction[];
export type SaidPerKind = (typeof saidPerKind)[number];

/**
 * The buttons of the deeds of one kind: those it has to say itself, null where it has no such deed, and those it may. What it says
 * while they are done stands in its `doing.ts`.
 */
export type KindDeeds = { [A in SaidPerKind]: DeedButton | null } & {
  [A in Exclude<CaseAction, SaidPerKind>]?: DeedButton;
};

/** What is done about one paper or one notice, and begun beside it: the staff's screen knows each by name. */
export type SubjectDeed = 'recordService' | 'recordCall';

/**
 * What the app has to know of one deed before and after it is done, but for what the server says: who may, and when. What is said
 * meanwhile stands in `doing/`.
 */
export type DeedWords<A extends CaseAction> = (A extends SaidPerKind ? object : DeedButton) & {
  /** What it leads straight to, of what is open then, by what was said. Absent: nothing. */
  next?: (said: Written) => readonly CaseAction[];
  /** What it takes, from top to bottom. */
  fields: { [F in keyof InputOf<A>]-?: FieldFor<InputOf<A>[F]> };
  /**
   * Its button stands with the others unless it has a card of its own, beside the words that explain it: the mandate's,
   * the outline's, that of how papers come, what was filed, or that of the paper or the notice that it is about.
   */
  card?: 'mandate' | 'outline' | 'papers' | 'filed' | (A extends SubjectDeed ? 'itsSubject' : never);
  /** On a card of its own: the main thing to do there. */
  isMainThere?: true;
  /** It can be done whatever else can: never the main thing to do, it stands below the others, the first place first. */
  placeBelow?: number;
  /** It is done on a page of its own, where whoever could take the case is listed. */
  page?: 'assign';
};

/** The rows of some of the deeds. */
export type SomeDeeds = { [A in CaseAction]?: DeedWords<A> };
