import type { CaseHead, Move } from '../../domain/case/case';
import type { Draft } from '../../domain/decisions/draft';
import { countedFor } from '../../domain/decisions/mayDraft';
import type { Alongside } from '../../store/cases/alongside';
import type { Drafts } from '../../store/drafts/drafts';

/** From whom a case is kept. */
const keptFrom = ({ against, aside }: CaseHead): string =>
  JSON.stringify([[...against].sort(), [...aside].sort()]);

/**
 * The drafts of a case that are counted otherwise after a step: whoever steps aside is not told by a number that there is one. Asked
 * for only where the step keeps the case from somebody else than before; those that it leaves behind in an office are sent back
 * there (`notify`). `signed` goes with the step.
 */
export async function draftsRecounted(
  { before, head }: Move,
  signed: Draft | undefined,
  { store }: { store: { drafts: Pick<Drafts, 'ofCase'> } },
): Promise<Pick<Alongside, 'recounted'>> {
  if (!before || keptFrom(before) === keptFrom(head)) return {};
  const waiting = (await store.drafts.ofCase(head.id)).filter(
    ({ stage, action }) => stage === 'waiting' && action !== signed?.action,
  );
  const changes = waiting
    .map((draft) => ({ before: draft, after: { ...draft, countedFor: countedFor(draft.action, head) } }))
    .filter(({ before: was, after }) => was.countedFor.join() !== after.countedFor.join());
  return changes.length > 0 ? { recounted: changes } : {};
}
