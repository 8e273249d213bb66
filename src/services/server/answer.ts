import type { CaseId } from '../../../functions/contract/ids';
import type { Puzzle } from '../../../functions/contract/puzzle';
import type { FieldProblem, ProblemCode } from '../../../functions/contract/problems';
import { phoneProblems, type PhoneProblemCode } from '../../content/phoneProblems';

/** Why a call brought nothing. `detail` is a sentence to show as it stands. */
export type CallProblem = {
  code: ProblemCode | PhoneProblemCode;
  detail: string;
  errors: FieldProblem[];
  /** The request's id, to quote when asking for help; none when the server was not reached. */
  instance: string | null;
  /** The open case of one's own that is about the same matter, or the one that was filed before with the same key. */
  caseId?: CaseId;
  /** What the phone may work on instead of waiting. */
  puzzle?: Puzzle;
};

/** What comes back from the server: always one of the two, never thrown. */
export type Answer<T> = { ok: true; reply: T } | { ok: false; problem: CallProblem };

/** A problem that this phone met by itself. */
export const phoneProblem = (code: PhoneProblemCode): { ok: false; problem: CallProblem } => ({
  ok: false,
  problem: { code, detail: phoneProblems[code], errors: [], instance: null },
});

/** Whether the server was not reached: there is no network, or none to speak of. */
export const isUnreached = ({ code }: CallProblem): boolean => code === 'offline' || code === 'timeout';

/** Whether nobody is signed in here. */
export const isSignedOut = (answer: Answer<unknown>): boolean =>
  !answer.ok && answer.problem.code === 'signed_out';
