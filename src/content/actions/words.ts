import type { CaseAction } from '../../../functions/contract/actions';

export type ActionWords = {
  /** On the button that opens it, and on the one that sends it. */
  button: string;
  /** What happens then, before the person decides. */
  explain: string;
  /** After it is done. */
  done: string;
};

/** The words of some of the actions. */
export type SomeActions = Partial<Record<CaseAction, ActionWords>>;
