import type { EventWord } from '../../contract/deeds/actions';
import type { CaseNumber, Day, OrganisationId } from '../../contract/ids';
import type { HelpAsked } from '../../contract/help';
import type { FormOf } from '../../contract/kinds';
import type { Circumstances } from '../../contract/kinds/circumstances';
import type { PaperKind } from '../../contract/case/papers';
import type { OfferedJoining } from '../../contract/people/joining';
import type { Speciality } from '../../contract/people/roster';
import type { ToComplete } from '../../contract/case/toComplete';
import type { CaseKind, NoticeKind, OrganisationKind } from '../../contract/words';
import type { CaseEvent, CaseHead } from '../case/case';
import type { Mark } from '../case/marks';

/** Someone a case is between: the one who files it or whom it is for, or the other side. */
export type Party = { name: string; side: 'client' | 'otherSide'; idNumber?: string };

/** Those of a case who are meant by another: whoever carried it, with their firms, the office that gave it out, or both. */
export type InOwnCase = 'carriers' | 'office' | 'both';

/** What is read from the answers of one kind, and by whom such a case may be carried. */
export type Particulars<K extends CaseKind> = {
  /** What the resident wrote of the matter; its beginning is the title. */
  story: (form: FormOf<K>) => string;
  /** All that the resident wrote in words of their own, where danger may be told of. */
  ownWords: (form: FormOf<K>) => readonly string[];
  /** What it is about, by the word the resident chose: enough for an outline. */
  matter: (form: FormOf<K>) => string;
  /** What it is about, in the words by which help is found. Absent: its words say nothing of that. */
  subject?: (form: FormOf<K>) => Pick<HelpAsked, 'topic' | 'matter'>;
  /** Everyone the answers name. */
  parties: (form: FormOf<K>) => readonly Party[];
  /** The organisation picked as the other side; null where none is. */
  otherSideId: (form: FormOf<K>) => OrganisationId | null;
  /** A case of the resident's own in which the other side is found: which, and who of it. Null where none is named. */
  otherSideIn: (form: FormOf<K>) => { number: CaseNumber; who: InOwnCase } | null;
  /** Where the desk is looked for: where it happened, or where the other side is, once that is known. */
  receivedWhere: 'itHappened' | 'otherSideIs';
  /** What the case carries from the start, besides what its circumstances give it. `today`: the day of filing. */
  marks: (form: FormOf<K>, today: Day) => readonly Mark[];
  /** What it was received without, as of a day. */
  toComplete: (form: FormOf<K>, today: Day) => readonly ToComplete[];
  /** What was answered to the five questions that every form asks. */
  circumstances: (form: FormOf<K>, today: Day) => Circumstances;
  /** Fields of law that are asked of whoever is to have it. */
  fields: (form: FormOf<K>) => readonly Speciality[];
  /** Whether somebody is named in it, so that it can stand against somebody's interest. */
  namesSomebody: (head: Pick<CaseHead, 'marks'>) => boolean;
  /**
   * What no such filing may be, whoever files it. @throws Refused; @throws InvalidInput at the field that is at fault
   */
  mustBeFileable: (form: FormOf<K>, today: Day) => void;
  /** A second filing of the same matter is told of the first (and may be filed all the same). */
  isComparedWithEarlier: boolean;
  /** Whose people carry it beside those of the office: such organisations of its county. Null: nobody else's. */
  carriedBesideBy: OrganisationKind | null;
  /** Another case may grow out of it. */
  mayGrow: boolean;
  /**
   * Of kinds that several may bring together (`together` of the lifecycle): what those are told who are asked to, null of one that
   * was filed without a name; and the answers as they stand in the name of one who joined. Absent: nobody joins such a case.
   */
  together?: {
    asks: (form: FormOf<K>) => Pick<OfferedJoining, 'type' | 'against' | 'askedBy'> | null;
    inNameOf: (form: FormOf<K>, name: string) => FormOf<K>;
  };
};

/** The papers of one kind. */
export type KindPapers<K extends CaseKind> = {
  /** Which papers a step issues, where the step alone decides it. */
  byStep: Partial<Record<EventWord, readonly PaperKind[]>>;
  /** Those that hang on more than the step; null where `byStep` says it. */
  byCase: (event: CaseEvent, events: readonly CaseEvent[], form: FormOf<K>) => readonly PaperKind[] | null;
};

/**
 * The article by which the resident has to be told, for each notice there is; null: no law asks for it, and it is not
 * phoned. What stands here is told only when a rung has confirmed. One that is not spoken of does not compile.
 */
export type StatutoryNotices = Record<NoticeKind, string | null>;

/** Everything of a kind of case but its lifecycle (`lifecycles`) and its dates (`clocks`), which nearly all else asks for. */
export type Kind<K extends CaseKind> = {
  particulars: Particulars<K>;
  papers: KindPapers<K>;
  statutory: StatutoryNotices;
};
