import type { CaseAction } from '../../../../functions/contract/deeds/actions';
import type { SaidPerKind } from '../words';

/** What is said while a deed is done. */
export type Explained = {
  /** What happens then, before the person decides. */
  explain: string;
  /** After it is done. */
  done: string;
};

type Doing<A extends CaseAction> = (A extends SaidPerKind ? object : Explained) & {
  /** What is asked once more before something final for the resident; null where it is not final. */
  onceMore: string | null;
};

/** The rows of every deed, and of some. */
export type Doings = { [A in CaseAction]: Doing<A> };
export type SomeDoings = Partial<Doings>;

/** On a case of one kind, which may ask once more in that kind alone. */
type KindDoing = Explained & { onceMore?: string };

/** What one kind says of its deeds: what it has to say itself, null where it has no such deed, and what it may. */
export type KindDoings = { [A in SaidPerKind]: KindDoing | null } & {
  [A in Exclude<CaseAction, SaidPerKind>]?: KindDoing;
};
