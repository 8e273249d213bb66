import type { CallPage, CallRow } from '../../../contract/case/deliveries';
import type { Cursor, PersonId } from '../../../contract/ids';
import { limits } from '../../../contract/limits';
import type { Role } from '../../../contract/words';
import type { Delivery } from '../../../domain/deliveries/delivery';
import { lifecycles } from '../../../domain/kinds/lifecycles';
import { Refused } from '../../../domain/refused';
import { standingTo } from '../../../domain/deeds/may';
import type { Page } from '../../../store/table/list';
import { BrokenItem, type UnreadableLine } from '../../../store/table/readItem';
import type { Handlers, SignedInContext } from '../../context';
import { showUnreadable } from '../../show/unreadable';

/** Looks into the table that one page is worth: then it says that there is more. */
const mostLooks = 5;

/** Those who lead a desk, and those a case may be given to. */
const roles: readonly Role[] = [
  ...(['dispatcher', 'supervisor'] as const),
  ...Object.values(lifecycles).map(({ carriedBy }) => carriedBy),
];

const showCall = ({ caseId, caseNumber, caseKind, noticeId, kind, at }: Delivery) => ({
  caseId,
  number: caseNumber,
  kind: caseKind,
  noticeId,
  noticeKind: kind,
  since: at,
});

/** One line a person, who is phoned once for all of it; the one that has waited longest names it. */
function byPerson(deliveries: readonly Delivery[]): CallRow[] {
  const people = new Map<PersonId, Delivery[]>();
  for (const delivery of deliveries)
    people.set(delivery.personId, [...(people.get(delivery.personId) ?? []), delivery]);
  return [...people.values()].flatMap(([first, ...also]) =>
    first ? [{ ...showCall(first), ...(also.length > 0 && { also: also.map(showCall) }) }] : [],
  );
}

/** Whether it is this person's to phone: the list is by desk, the right is by case. */
async function isTheirs({ caseId }: Delivery, { store, actor }: SignedInContext): Promise<boolean> {
  const head = await store.cases.get(caseId).catch((error: unknown) => {
    // The sweep rings for it; here it closes no list.
    if (error instanceof BrokenItem) return null;
    throw error;
  });
  return head !== null && standingTo(actor, head, 'recordCall') !== undefined;
}

/**
 * A page of whom the office has to phone, filled up, so that a short one tells nothing of what was left out.
 * @throws Refused `not_allowed` to those who phone nobody
 */
export async function callPage(
  { cursor: from }: { cursor?: Cursor | undefined },
  context: SignedInContext,
): Promise<CallPage> {
  const { actor, store } = context;
  if (!actor.organisation || !roles.includes(actor.role)) throw new Refused('not_allowed');
  const { organisationId } = actor.organisation;
  const toCall: Delivery[] = [];
  const unreadable: UnreadableLine[] = [];
  let cursor: Cursor | null | undefined = from;
  let looks = 0;
  do {
    const page: Page<Delivery, UnreadableLine> = await store.deliveries.toCall(organisationId, {
      cursor: cursor ?? undefined,
    });
    const mine = await Promise.all(page.rows.map((delivery) => isTheirs(delivery, context)));
    toCall.push(...page.rows.filter((_, at) => mine[at]));
    unreadable.push(...(page.unreadable ?? []));
    cursor = page.next;
    looks += 1;
  } while (cursor && byPerson(toCall).length < limits.page && looks < mostLooks);
  return { rows: byPerson(toCall), next: cursor ?? null, ...showUnreadable(unreadable) };
}

export const calls: Pick<Handlers, 'callQueue'> = {
  callQueue: ({ query }, context) => callPage(query, context),
};
