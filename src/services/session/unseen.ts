import type { Call } from '../server/call';
import { watched } from '../device/watched';

/** How many notices the person has not seen, as far as this opening of the app knows. */
export const unseen = watched(0);

/** Asks for it, for who has no cases of their own to ask for (`askMyCases`). What does not come changes nothing. */
export async function learnUnseen(call: Call): Promise<void> {
  const answer = await call('inbox', { query: {} });
  if (answer.ok) unseen.set(answer.reply.unseen);
}
