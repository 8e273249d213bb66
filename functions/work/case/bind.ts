import type { CaseId, Cursor, PersonId } from '../../contract/ids';
import { claimNameless } from '../../domain/systemSteps/systemStep';
import { Refused } from '../../domain/refused';
import type { ActorDeps, WorkDeps } from '../deps';

/** What a recovery code finds: whose cases, and the first of them once somebody has made them theirs. */
type Recovered = { digest: string; personId: PersonId; caseId: CaseId | null };

/** Every case that was filed without a name under one code, the first one last. */
async function allOf(personId: PersonId, { store }: WorkDeps): Promise<CaseId[]> {
  const ids: CaseId[] = [];
  let cursor: Cursor | undefined;
  do {
    const { rows, next } = await store.cases.ownedBy(personId, { cursor });
    ids.push(...rows.map(({ id }) => id));
    cursor = next ?? undefined;
  } while (cursor);
  return ids;
}

/**
 * Makes the cases that were filed without a name those of the person who is signed in; the first of them.
 * @throws Refused `recovery_code_invalid` when there are none or another was first, `stale_version` when somebody acts
 * on one meanwhile: the next request goes on from there
 */
export async function bindNameless(
  { digest, personId, caseId: boundBefore }: Recovered,
  deps: ActorDeps,
): Promise<CaseId> {
  const { store, actor, now, rules } = deps;
  const ids = await allOf(personId, deps);
  const caseId = boundBefore ?? ids.at(-1);
  // The code first, with the case it found: a retry after a crash goes on from there.
  if (caseId === undefined || !(await store.recoveries.bind(digest, actor.personId, caseId)))
    throw new Refused('recovery_code_invalid');
  for (const id of ids) {
    const head = await store.cases.get(id);
    if (head?.ownerId === personId) await store.cases.save(claimNameless(head, actor.personId, now, rules));
  }
  return caseId;
}
