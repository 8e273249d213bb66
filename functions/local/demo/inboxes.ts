import type { Caller } from '../apiClient';
import { pause } from '../pause';
import type { Tally } from './tally';

const tries = 100;

/** The last case's resident is told of it: notices come by the stream, a moment after the step. */
export async function checkInboxes(owner: Caller, tally: Tally): Promise<void> {
  const { rows } = tally.pass('my cases', await owner.call('myCases', { query: {} }));
  const last = rows[0]?.id;
  for (let left = tries; left > 0; left -= 1) {
    const { notices } = tally.pass('inbox', await owner.call('inbox', { query: {} }));
    if (notices.some(({ caseId, kind }) => caseId === last && kind === 'filed')) return;
    await pause(100);
  }
  tally.hold('the resident is told of the filing', false);
}
