import type { CaseId } from '../../contract/ids';
import type { FieldProblem, Problem, ProblemCode } from '../../contract/problems';
import { problemSentences } from './sentences';
import { problemStatus } from './status';

/** A problem as RFC 9457 writes it. `requestId` is what a person quotes when asking for help. */
export const problem = (
  code: ProblemCode,
  requestId: string,
  more: { errors?: FieldProblem[]; caseId?: CaseId } = {},
): Problem => ({
  type: `urn:problem-type:${code}`,
  ...problemSentences[code],
  status: problemStatus[code],
  code,
  instance: requestId,
  ...more,
});
