import type { Cursor, PersonId } from '../../contract/ids';
import type { CaseHead } from '../../domain/case/case';
import { lifecycles } from '../../domain/kinds/lifecycles';
import { Refused } from '../../domain/refused';
import { release } from '../../domain/systemSteps/systemStep';
import { isOpen } from '../../domain/kinds/statusRow';
import type { CaseSummary, StaffPlace } from '../../store/ports';
import type { OpenContext } from '../context';

type Tools = Pick<OpenContext, 'store' | 'now' | 'rules'>;

/** Cases that one transaction can give back. */
const atOnce = 40;
/** Rounds in which cases that others keep acting on are tried again. */
const rounds = 5;

/** What the person still has in this place, as the cases themselves say. */
async function heldIn(personId: PersonId, place: StaffPlace, { store }: Tools): Promise<CaseHead[]> {
  const ids: string[] = [];
  let cursor: Cursor | null = null;
  do {
    const page: { rows: CaseSummary[]; next: Cursor | null } = await store.cases.handledBy(personId, {
      cursor: cursor ?? undefined,
    });
    ids.push(...page.rows.map(({ id }) => id));
    cursor = page.next;
  } while (cursor);
  const heads = await Promise.all(ids.map((id) => store.cases.get(id, Number.MAX_SAFE_INTEGER)));
  return heads.filter((head): head is CaseHead => {
    const assignee = head?.assignee;
    if (!head || assignee?.personId !== personId || !isOpen(head.kind, head.status)) return false;
    const isHere = assignee.organisation.organisationId === place.organisationId;
    return isHere && lifecycles[head.kind].handler === place.role;
  });
}

const isStale = (error: unknown): boolean => error instanceof Refused && error.code === 'stale_version';

/**
 * Ends a duty: every open case the person carries in it goes back to its desk, the last of them in the very
 * transaction that ends the duty, so that nobody who has left ever holds a case. The number of cases given back.
 * @throws Refused `unknown_person` when they hold no such post, `still_needed` when others keep acting on the cases
 */
export async function endDuty(personId: PersonId, place: StaffPlace, tools: Tools): Promise<number> {
  const { store, now, rules } = tools;
  const member = await store.people.member(place.organisationId, place.role, personId);
  if (!member) return afterwards(personId, place, tools);
  let released = 0;
  for (let round = 0; round < rounds; round += 1) {
    const heads = await heldIn(personId, place, tools);
    const part = heads.slice(0, atOnce);
    const isLast = part.length === heads.length;
    try {
      await store.people.leave({
        moves: part.map((head) => release(head, now, rules)),
        place: isLast ? place : null,
        personId,
      });
    } catch (error) {
      if (!isStale(error)) throw error;
      continue;
    }
    released += part.length;
    if (isLast) return released + (await stragglers(personId, place, tools));
    round = -1;
  }
  throw new Refused('still_needed');
}

/**
 * A request that died between the end of a duty and its last cases is finished by the next one.
 * @throws Refused `unknown_person` when there is nothing to finish
 */
async function afterwards(personId: PersonId, place: StaffPlace, tools: Tools): Promise<number> {
  const released = await stragglers(personId, place, tools);
  if (released === 0) throw new Refused('unknown_person');
  return released;
}

/** Cases that came to them a moment before the end, which the list did not show yet. */
async function stragglers(personId: PersonId, place: StaffPlace, tools: Tools): Promise<number> {
  const heads = await heldIn(personId, place, tools);
  for (const head of heads) await tools.store.cases.save(release(head, tools.now, tools.rules));
  return heads.length;
}
