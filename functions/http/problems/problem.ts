import type { FieldProblem, Problem, ProblemCode } from '../../contract/problems';
import { problemSentences } from './sentences';
import { problemStatus } from './status';

/** A problem as RFC 9457 writes it. `requestId` is what a person quotes when asking for help. */
export const problem = (code: ProblemCode, requestId: string, errors?: FieldProblem[]): Problem => ({
  type: `urn:problem-type:${code}`,
  ...problemSentences[code],
  status: problemStatus[code],
  code,
  instance: requestId,
  ...(errors ? { errors } : {}),
});
