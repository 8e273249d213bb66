import type { CallPage, CallRow } from '../../contract/deliveries';
import type { Cursor } from '../../contract/ids';
import { limits } from '../../contract/limits';
import type { Role } from '../../contract/words';
import type { Delivery } from '../../domain/deliveries/delivery';
import { lifecycles } from '../../domain/kinds/lifecycles';
import { Refused } from '../../domain/refused';
import { standingTo } from '../../domain/deeds/may';
import type { Handlers, SignedInContext } from '../context';

/** Those who lead a desk, and those a case may be given to. */
const roles: readonly Role[] = [
  ...(['dispatcher', 'supervisor'] as const),
  ...Object.values(lifecycles).map(({ carriedBy }) => carriedBy),
];

const showCall = ({ caseId, caseNumber, caseKind, noticeId, kind, at }: Delivery): CallRow => ({
  caseId,
  number: caseNumber,
  kind: caseKind,
  noticeId,
  noticeKind: kind,
  since: at,
});

/** Whether it is this person's to phone: the list is by desk, the right is by case. */
async function isTheirs({ caseId }: Delivery, { store, actor }: SignedInContext): Promise<boolean> {
  const head = await store.cases.get(caseId);
  return head !== null && standingTo(actor, head, 'recordCall') !== undefined;
}

export const calls: Pick<Handlers, 'callQueue'> = {
  /** A page is filled up, so that a short one tells nothing of what was left out. */
  callQueue: async ({ query }, context) => {
    const { actor, store } = context;
    if (!actor.organisation || !roles.includes(actor.role)) throw new Refused('not_allowed');
    const { organisationId } = actor.organisation;
    const rows: CallRow[] = [];
    let cursor: Cursor | null | undefined = query.cursor;
    do {
      const limit = limits.page - rows.length;
      const page: { rows: Delivery[]; next: CallPage['next'] } = await store.deliveries.toCall(
        organisationId,
        {
          cursor,
          limit,
        },
      );
      const mine = await Promise.all(page.rows.map((delivery) => isTheirs(delivery, context)));
      rows.push(...page.rows.filter((_, at) => mine[at]).map(showCall));
      cursor = page.next;
    } while (cursor && rows.length < limits.page);
    return { rows, next: cursor ?? null };
  },
};
