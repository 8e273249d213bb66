import type { CaseAction } from '../../contract/deeds/actions';
import type { Instant } from '../../contract/ids';
import type { Actor, CaseHead } from '../../domain/case/case';
import { actionsFor } from '../../domain/deeds/actionsFor';
import { rules } from '../../domain/deeds';
import type { Organisations } from '../../store/places/organisations';
import { byTwo, type SigningDeps } from '../decisions/byTwo';
import { aboveOf } from '../places/superior';

export type OffersDeps = SigningDeps & {
  store: { organisations: Pick<Organisations, 'get'> };
  actor: Actor;
  now: Instant;
};

/**
 * What somebody may do to a case now and can: what has to be decided above is offered where the tree has somebody there,
 * or a body beyond it takes it; what needs two people is prepared and signed instead. The phone shows exactly these. Who is
 * there is answered from memory for a while.
 */
export async function offersTo(head: CaseHead, deps: OffersDeps): Promise<CaseAction[]> {
  const { store, actor, now } = deps;
  const open = actionsFor(actor, head, now);
  const [isServed, apart] = await Promise.all([
    Promise.all(
      open.map(async (action) => {
        const above = rules[action].above?.(head);
        return !above || (await aboveOf(above, head.against, store)) !== null;
      }),
    ),
    byTwo(open, head, deps),
  ]);
  return open.filter((action, nth) => isServed[nth] && !apart.includes(action));
}
