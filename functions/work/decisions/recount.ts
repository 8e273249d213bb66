import type { CaseHead } from '../../domain/case/case';
import type { Draft } from '../../domain/decisions/draft';
import { countedFor } from '../../domain/decisions/mayDraft';
import type { Alongside } from '../../store/cases/alongside';
import type { Drafts } from '../../store/drafts/drafts';

/**
 * The drafts of a case that are counted otherwise after a step: whoever steps aside is not told by a number that there is one.
 * Those that it leaves behind in an office are sent back there (`notify`). `signed` goes with the step.
 */
export async function draftsRecounted(
  head: CaseHead,
  signed: Draft | undefined,
  { store }: { store: { drafts: Pick<Drafts, 'ofCase'> } },
): Promise<Pick<Alongside, 'recounted'>> {
  const waiting = (await store.drafts.ofCase(head.id)).filter(
    ({ stage, action }) => stage === 'waiting' && action !== signed?.action,
  );
  const changes = waiting
    .map((draft) => ({ before: draft, after: { ...draft, countedFor: countedFor(draft.action, head) } }))
    .filter(({ before: was, after }) => was.countedFor.join() !== after.countedFor.join());
  return changes.length > 0 ? { recounted: changes } : {};
}
