import { OrganisationId, PersonId } from '../../contract/ids';
import * as z from '../../contract/z';
import type { Recusal } from '../../domain/case/case';

export const StoredRecusal = z
  .object({ personIds: z.array(PersonId), decider: OrganisationId.optional() })
  .transform(({ personIds, decider = null }): Recusal => ({ personIds, decider }));

export const recusalFields = ({ personIds, decider }: Recusal) => ({
  personIds,
  decider: decider ?? undefined,
});
