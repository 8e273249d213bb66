import type { CaseId } from '../../../functions/contract/ids';
import type { CaseKind } from '../../../functions/contract/words';
import type * as z from '../../../functions/contract/z';
import type { CallProblem } from '../server/answer';
import type { FieldErrors } from '../server/fieldErrors';
import type { Attached } from '../files/attached';
import type { AskedConsent } from './beside';
import type { ChosenLock } from './codeLock';
import type { lastTime } from './lastTime';

/** What is filed, and how its answers are read. */
export type FilingOf<T> = {
  kind: CaseKind;
  /** What is kept while it is being written: half a form is a form, too. */
  draft: z.ZodType<T>;
  empty: T;
  /** Answers given just now on the way to the form; they go before what was kept. */
  begun?: Partial<T> | undefined;
  /** The consultation it grows out of: it has a draft of its own, and the two cases are linked. */
  cameFrom?: CaseId | undefined;
  /** Whether it is to be filed without saying who asks. */
  isNameless?: (written: T) => boolean;
  /** Whether nothing of it may stand on a first page or in a title: violence, a minor, a person held. */
  isRisky?: (written: T) => boolean;
  /** The draft to go on with; `new` begins another one, nothing goes on with the last one. */
  draftId?: string | undefined;
  /** The answers as the server takes them. */
  formOf: (written: T) => unknown;
  /** What of it is remembered for the next time, on this device. */
  selfOf?: (written: T) => Parameters<typeof lastTime.learn>[0];
  /** The fields in the order in which they are asked for. */
  order: readonly string[];
  /** The question at which a field is asked for. */
  askedAt: (field: string) => string | undefined;
};

export type FilingState =
  | { at: 'writing' }
  | { at: 'sending' }
  | { at: 'failed'; problem: CallProblem }
  /** In the outbox, from where it is sent by itself (`usePosted`), or received: no other page has to be loaded to say so. */
  | { at: 'posted'; id: string }
  /** To be filed without a name: the code, thrown on this phone, to be written down before anything is sent. */
  | { at: 'code'; code: string; isSending: boolean; problem?: CallProblem };

export type FilingDesk<T> = {
  written: T;
  /** True when the person goes on with what they wrote another time. */
  isResumed: boolean;
  /** Neither a title nor a list of drafts may say what it is about. */
  isQuiet: boolean;
  change: (part: Partial<T>) => void;
  set: <F extends keyof T & string>(field: F, value: T[F]) => void;
  errors: FieldErrors;
  state: FilingState;
  /** Photos, documents and voices that go with it. */
  attached: Attached;
  submit: () => void;
  /** Files it although a like case of the same person is open. */
  submitAnyway: () => void;
  /** The draft's name on this device, and the question it stands at. */
  draftId: string;
  step: string | null;
  /** Remembers with the draft which question it stands at. */
  stand: (step: string) => void;
  /** Whether the server would take these answers; what it would not is shown at its field. */
  isRight: (fields: readonly (keyof T & string)[]) => boolean;
  /** Whether it is filed for the person beside, and what they agreed to. */
  isBeside: boolean;
  consent: AskedConsent;
  /** What the code of a nameless filing is to ask of whoever opens by it. */
  lock: ChosenLock;
  /** The code of a nameless filing is written down: it is sent. */
  noted: () => void;
  /** Back from the code to what is written. */
  rewrite: () => void;
  startOver: () => void;
};
