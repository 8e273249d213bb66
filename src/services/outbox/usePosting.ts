import type { Answer } from '../answer';
import type { DraftOnDevice } from '../drafts/useDraft';
import { useServer } from '../server';
import { isPassing, type Received } from './outbox';
import type { Posted } from './posted';

/** It lies in the outbox under this id (`usePosted`). */
type Waiting = { waits: string };

/**
 * Files what is written, through the outbox. Where the server cannot be reached it stays there and is sent by itself; where it
 * is refused it is a draft again, with the server's words.
 */
export function usePosting(
  draft: Pick<DraftOnDevice<unknown>, 'whole' | 'discard'>,
): (to: Posted['to'], body: unknown) => Promise<Answer<Received> | Waiting> {
  const { outbox } = useServer();
  return async (to, body) => {
    const { id } = draft.whole();
    outbox.post(draft.whole(), to, body);
    const answer = await outbox.send(id);
    if (answer.ok) {
      draft.discard();
      // The screen itself says that it was received.
      outbox.forget(id);
      return answer;
    }
    if (!isPassing(answer.problem)) {
      outbox.takeBack(id);
      return answer;
    }
    draft.discard();
    return { waits: id };
  };
}
