import { Refused } from '../../functions/domain/refused';
import type { ProblemCode } from '../../functions/contract/problems';

/** The code a rule refuses with; anything else thrown goes through, and not refusing is an error. */
export function refusalOf(command: () => unknown): ProblemCode {
  try {
    command();
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
  throw new Error('it was not refused');
}
