import type { CaseAction } from '../../contract/deeds/actions';
import type { Actor, CaseHead } from '../../domain/case/case';
import { decidesIn } from '../../domain/deeds';
import { isByTwo } from '../../domain/decisions/mayDraft';
import type { Drafts } from '../../store/drafts/drafts';
import type { People } from '../../store/people/people';

export type SigningDeps = {
  store: { drafts: Pick<Drafts, 'signingOf'>; people: Pick<People, 'members'> };
  actor: Actor;
};

/** Whether the office has somebody besides this person who could write what they sign: one person alone is not held up. */
async function hasAnother(
  { desk, assignee, aside, recusal }: CaseHead,
  { store: { people }, actor }: SigningDeps,
): Promise<boolean> {
  const posts = await Promise.all(
    (['dispatcher', 'supervisor'] as const).map((role) => people.members(desk.organisationId, role)),
  );
  const carriers = assignee?.organisation.organisationId === desk.organisationId ? [assignee] : [];
  const away = [actor.personId, ...aside, ...(recusal?.personIds ?? [])];
  return [...posts.flat(), ...carriers].some(({ personId }) => !away.includes(personId));
}

/**
 * Those of these decisions that have to be written by another than whoever signs them: as the law and the office have it at
 * this moment, where there is another.
 */
export async function byTwo(
  actions: readonly CaseAction[],
  head: CaseHead,
  deps: SigningDeps,
): Promise<CaseAction[]> {
  const decisions = actions.flatMap((action) => {
    const decides = decidesIn(action, head.kind);
    return decides ? [{ action, decides }] : [];
  });
  if (decisions.length === 0) return [];
  const signing = await deps.store.drafts.signingOf(head.desk.organisationId);
  const asked = decisions.filter(({ decides }) => isByTwo(decides, signing)).map(({ action }) => action);
  return asked.length > 0 && (await hasAnother(head, deps)) ? asked : [];
}
