import type { CaseId } from '../../contract/ids';
import type { Standing } from '../../contract/words';
import { sees } from '../../domain/standing/reader';
import type { Delivery } from '../../domain/deliveries/delivery';
import type { SignedInContext } from '../context';

/** How the owner of a case was told, for staff who may read it; the owner knows. */
export const deliveriesFor = async (
  caseId: CaseId,
  standing: Standing,
  { store }: Pick<SignedInContext, 'store'>,
): Promise<Delivery[]> =>
  standing !== 'owner' && sees([standing], 'read') ? store.deliveries.ofCase(caseId) : [];
