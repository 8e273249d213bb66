import type { CaseAction } from '../../../functions/contract/deeds/actions';
import type { FormOf, StatusOf } from '../../../functions/contract/kinds';
import type { TimelineEntry } from '../../../functions/contract/case/views';
import type { CaseKind } from '../../../functions/contract/words';
import type { KindDeeds } from '../deeds/words';
import type { KindLine } from './line';

/** Something a person picks or reads in a decision, with the article it stands in. */
export type Cited = { label: string; note: string; article: string };

/** What can still be done, where, until when, and by which article. */
export type Remedy = { what: string; toWhom: string; lastDay: string; article: string };

/** What stands beside news that the resident may not want to leave it at. */
export type WayOn = {
  /** What can be done; where it depends on what was decided, by what happened so far, if that says it. */
  remedy: Remedy | ((timeline: readonly TimelineEntry[]) => Remedy | undefined);
  /** What the resident can do about it here, the first of these that is open; none: the way leads elsewhere. */
  deed?: CaseAction | readonly CaseAction[];
  /**
   * The clock of the days within which that is theirs, said once for a deed. Outside them it is received all the same, and
   * they are told so.
   */
  within?: string;
  /** Said once that day is over. Absent: that it is received, and the body above decides on it. */
  lateToo?: string;
  /** On the button that files the same kind of case once more. */
  fileAgain?: string;
};

export type StatusWords = {
  /** The office's own word. */
  name: string;
  /**
   * What it means for the resident: who has it, what comes next, what they can do. {desk} is the organisation that
   * answers for it, {person} who it was given to; the last day stands beside it with its reckoning.
   */
  meaning: string;
  /**
   * What happened last, as a sentence: the title of the case's own page. A function where it depends on what was decided.
   * Absent: what comes next says it.
   */
  news?: string | ((timeline: readonly TimelineEntry[]) => string);
  /** To staff who see the outline alone: why it is only that. Absent: an interest may stand against it, or it is not theirs any more. */
  untold?: string;
  /** It did not get through: said in place of the steps, which it has not all taken. Absent: it goes on, or is done. */
  stopped?: string;
  /** Null where the news is not bad. */
  wayOn: WayOn | null;
};

type Word = string | { label: string };

/** One answer of several that stand in one field. */
export type Part = { label: string; value: string };

/** The words of the answers to pick from, where the answer is not text, texts, or a yes; or how its parts are read. */
type Answered<Value> = string extends Value
  ? { said?: (text: string) => string }
  : Value extends boolean | readonly string[]
    ? Value extends readonly (infer Item extends string)[]
      ? string extends Item
        ? object
        : { words: Record<Item, Word> }
      : object
    : Value extends string
      ? { words: Record<Value, Word> }
      : { parts: (value: unknown) => readonly Part[] };

type Asked = {
  /** The question of the form. */
  label: string;
  hint?: string;
};

/** Beside the answer on the case page, where the question itself is too long for it. */
type Shown = { shownAs?: string };

/** One field of a form. What was answered is shown on the case page unless its row says that it is not. */
type FieldFor<Value> = Asked & ({ shown: false } | (Shown & Answered<NonNullable<Value>>));

/** A field of any form, as it is read. */
export type FormField = Asked &
  Shown & {
    shown?: false;
    words?: Readonly<Record<string, Word>>;
    said?: (text: string) => string;
    parts?: (value: unknown) => readonly Part[];
  };

/** Every field of a form, in the order in which the answers are read. */
export type FormWords<K extends CaseKind> = { [F in keyof FormOf<K>]-?: FieldFor<FormOf<K>[F]> };

/** All there is to say about one kind of case, but for its form and for what is said while a deed is done. */
export type KindWords<K extends CaseKind> = KindLine<K> & {
  statuses: { [S in StatusOf<K>]: StatusWords };
  /** What this kind says of its deeds itself. */
  deeds: KindDeeds;
  /** When nothing comes by the last day. */
  late: Remedy;
  /** Said while it waits with the office, above the hotline; null where there is nothing to do but wait. */
  meanwhile: string | null;
  /**
   * Whether a case of it may lie on its owner's phone to be read without a network: never where whoever is complained about may be
   * beside them; only where its list tells what it is about; or unless it is about danger.
   */
  onPhone: 'never' | 'ifTold' | 'unlessGrave';
  /** Whether what was decided last gives the resident what was asked for. Absent: never said so. */
  isWelcome?: (timeline: readonly TimelineEntry[]) => boolean;
  /** Whether official papers are written in it. */
  hasPapers: boolean;
  /** Where it may grow into a case of another kind. */
  growsAt: readonly StatusOf<K>[];
  /** The button by which another case grows into one of this kind; null where none does. */
  grownInto: { id: string; label: string } | null;
  /** Beside the way to complain about whoever carries it (法律援助法 55); null where that law does not speak of them. */
  complainedOf: string | null;
};
