import type { ProblemCode } from '../../contract/problems';
import { StaffRole } from '../../contract/words';
import type { Attribution } from '../requestLog';
import { problemSentences } from './sentences';
import { staffSentences } from './staffSentences';

export { takenSaid } from './staffSentences';

/** What is said of a problem to whoever asked: somebody at work is told what an office does about it, not what a resident would. */
export const saidOf = (code: ProblemCode, { role }: Attribution = {}) =>
  (StaffRole.safeParse(role).success ? staffSentences[code] : undefined) ?? problemSentences[code];
