import type { CaseId } from '../../contract/ids';
import type { Standing } from '../../contract/words';
import type { CaseEvent, CaseHead } from '../../domain/case/case';
import { Refused } from '../../domain/refused';
import type { SignedInContext } from '../context';
import { readerOf } from '../../domain/standing/reader';

export type CaseFor = { head: CaseHead; events: CaseEvent[]; standing: Standing };

/**
 * A case for one who may see it, whole or in outline, as their standing says; that they look is for the caller to
 * record. @throws Refused `not_found` to a stranger, after as many looks into the store as for a case that is not there.
 */
export async function caseFor(
  caseId: CaseId,
  { store, actor }: Pick<SignedInContext, 'store' | 'actor'>,
): Promise<CaseFor> {
  const found = await store.cases.whole(caseId);
  const standing = found && readerOf(actor, found.head);
  // The store looks twice before it says that nothing is there; a stranger waits as long.
  if (found && !standing) await store.cases.get(caseId);
  if (!found || !standing) throw new Refused('not_found');
  return { ...found, standing };
}
