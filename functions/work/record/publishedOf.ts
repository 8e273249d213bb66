import { caseIdOf } from '../../contract/numbers/caseNumber';
import type { Receipt } from '../../contract/record/receipt';
import type { Published } from '../../contract/record/root';
import { dayOf } from '../../domain/clocks/day';
import type { DayDigests } from '../../store/roots/dayDigests';
import type { Roots } from '../../store/roots/roots';

type PublishedDeps = { dayDigests: Pick<DayDigests, 'get'>; roots: Pick<Roots, 'get'> };

/**
 * Whether the step of a receipt is in a published root, with the way there; null for a receipt of the first kind, which
 * does not name its step. Two reads at most.
 */
export async function publishedOf(
  { number, seq, at, event }: Receipt,
  { dayDigests, roots }: PublishedDeps,
): Promise<Published | null> {
  if (event === undefined) return null;
  const noted = await dayDigests.get(dayOf(at), caseIdOf(number), seq);
  if (!noted) return { is: 'waiting' };
  if (noted.digest !== event) return { is: 'contradicted' };
  const root = noted.root && (await roots.get(noted.root.day));
  return noted.root && root ? { is: 'included', root, inclusion: noted.root.inclusion } : { is: 'waiting' };
}
