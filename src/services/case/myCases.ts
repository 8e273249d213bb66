import type { Cursor } from '../../../functions/contract/ids';
import type { CasePage } from '../../../functions/contract/case/views';
import type { Answer } from '../server/answer';
import type { Call } from '../server/call';
import { unseen } from '../session/unseen';

/** A page of one's own cases. How many notices are not seen comes with the first, so that nobody asks for that by itself. */
export async function askMyCases(call: Call, cursor?: Cursor): Promise<Answer<CasePage>> {
  const answer = await call('myCases', { query: cursor ? { cursor } : {} });
  if (answer.ok && answer.reply.unseen !== undefined) unseen.set(answer.reply.unseen);
  return answer;
}
