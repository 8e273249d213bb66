import type { CaseId } from '../../contract/ids';
import type { Standing } from '../../contract/words';
import { may } from '../../domain/deeds/permissions';
import type { Telling } from '../../domain/deliveries/telling';
import type { SignedInContext } from '../context';

/** How the owner of a case was told, for staff who may read it; the owner knows. */
export const tellingsFor = async (
  caseId: CaseId,
  standing: Standing,
  { store }: Pick<SignedInContext, 'store'>,
): Promise<Telling[]> =>
  standing !== 'owner' && may([standing], 'read') ? store.tellings.ofCase(caseId) : [];
