import type { Cursor, PersonId } from '../contract/ids';
import type { CaseHead } from '../domain/case/case';
import { release } from '../domain/systemSteps/systemStep';
import { lifecycles } from '../domain/kinds/lifecycles';
import { isOpen } from '../domain/kinds/statusRow';
import { Refused } from '../domain/refused';
import type { CaseSummary } from '../store/cases/headItem';
import type { Page } from '../store/table/list';
import type { Post } from '../store/people/personItem';
import type { WorkDeps } from './deps';
import { isStale, retryWhileStale } from './retry';

/** Cases that one transaction can give back. */
const atOnce = 40;
/** How often others may act on the cases of one transaction while it is made. */
const tries = 5;

/** What the person still has in this place, as the cases themselves say. */
async function heldIn(personId: PersonId, place: Post, { store }: WorkDeps): Promise<CaseHead[]> {
  const ids: string[] = [];
  let cursor: Cursor | null = null;
  do {
    const page: Page<CaseSummary> = await store.cases.handledBy(personId, { cursor: cursor ?? undefined });
    ids.push(...page.rows.map(({ id }) => id));
    cursor = page.next;
  } while (cursor);
  const heads = await Promise.all(ids.map((id) => store.cases.get(id, Number.MAX_SAFE_INTEGER)));
  return heads.filter((head): head is CaseHead => {
    const assignee = head?.assignee;
    if (!head || assignee?.personId !== personId || !isOpen(head.kind, head.status)) return false;
    const isHere = assignee.organisation.organisationId === place.organisationId;
    return isHere && lifecycles[head.kind].carriedBy === place.role;
  });
}

/** Gives back as many cases as one transaction can; the last of them end the duty in it. */
async function giveBack(personId: PersonId, place: Post, deps: WorkDeps) {
  const { store, now, rules } = deps;
  const heads = await heldIn(personId, place, deps);
  const part = heads.slice(0, atOnce);
  const isLast = part.length === heads.length;
  await store.people.leave({
    moves: part.map((head) => release(head, now, rules)),
    place: isLast ? place : null,
    personId,
  });
  return { released: part.length, isLast };
}

/** Cases that came to them a moment before the end, which the list did not show yet. */
async function stragglers(personId: PersonId, place: Post, deps: WorkDeps): Promise<number> {
  const heads = await heldIn(personId, place, deps);
  for (const head of heads) await deps.store.cases.save(release(head, deps.now, deps.rules));
  return heads.length;
}

/**
 * A request that died between the end of a duty and its last cases is finished by the next one.
 * @throws Refused `unknown_person` when there is nothing to finish
 */
async function afterwards(personId: PersonId, place: Post, deps: WorkDeps): Promise<number> {
  const released = await stragglers(personId, place, deps);
  if (released === 0) throw new Refused('unknown_person');
  return released;
}

/**
 * Ends a duty: every open case the person carries in it goes back to its desk, the last of them in the very
 * transaction that ends the duty, so that nobody who has left ever holds a case. The number of cases given back.
 * @throws Refused `unknown_person` when they hold no such post, `still_needed` when others keep acting on the cases
 */
export async function endDuty(personId: PersonId, place: Post, deps: WorkDeps): Promise<number> {
  const member = await deps.store.people.member(place.organisationId, place.role, personId);
  if (!member) return afterwards(personId, place, deps);
  let released = 0;
  for (let isOver = false; !isOver;) {
    const given = await retryWhileStale(tries, () => giveBack(personId, place, deps)).catch(
      (error: unknown) => {
        throw isStale(error) ? new Refused('still_needed') : error;
      },
    );
    released += given.released;
    isOver = given.isLast;
  }
  return released + (await stragglers(personId, place, deps));
}
