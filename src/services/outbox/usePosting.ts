import type { CallProblem } from '../server/answer';
import type { DraftOnDevice } from '../drafts/useDraft';
import { useServer } from '../server/server';
import { isPassing } from './outbox';
import type { Posted } from './posted';

/** It lies in the outbox under this id (`usePosted`): on its way, or received. */
type InOutbox = { ok: true; id: string };

/**
 * Files what is written, through the outbox. Where the server cannot be reached it stays there and is sent by itself; where it
 * is refused it is a draft again, with the server's words.
 */
export function usePosting(
  draft: Pick<DraftOnDevice<unknown>, 'whole' | 'leave'>,
): (to: Posted['to'], body: unknown) => Promise<InOutbox | { ok: false; problem: CallProblem }> {
  const { outbox } = useServer();
  return async (to, body) => {
    const { id } = draft.whole();
    const isKept = outbox.post(draft.whole(), to, body);
    const answer = await outbox.send(id);
    if (answer.ok) {
      draft.leave();
      return { ok: true, id };
    }
    if (!isPassing(answer.problem)) {
      outbox.takeBack(id);
      return answer;
    }
    if (isKept) draft.leave();
    return { ok: true, id };
  };
}
