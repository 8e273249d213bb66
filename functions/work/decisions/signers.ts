import type { CaseHead } from '../../domain/case/case';
import type { Draft } from '../../domain/decisions/draft';
import { signingPosts } from '../../domain/decisions/mayDraft';
import { everybodyOf } from '../../domain/joining/together';
import type { People } from '../../store/people/people';

type SignersDeps = { store: { people: Pick<People, 'members' | 'get'> } };

/**
 * The names of those who may sign a draft of an office now, each once: none who wrote at it where another has to, none from whom the case
 * is kept. Empty: nobody at the office can, and whoever looks at it is told so.
 */
export async function signersOf(
  { action, kind, organisationId, writers }: Pick<Draft, 'action' | 'kind' | 'organisationId' | 'writers'>,
  head: CaseHead,
  isByTwo: boolean,
  { store: { people } }: SignersDeps,
): Promise<string[]> {
  const posts = await Promise.all(
    signingPosts(action, kind).map((post) => people.members(organisationId, post)),
  );
  const away = [...everybodyOf(head), ...head.aside, ...(head.recusal?.personIds ?? [])];
  const apart = isByTwo ? [...away, ...writers] : away;
  const free = new Map(
    posts.flat().flatMap((one) => (apart.includes(one.personId) ? [] : [[one.personId, one.name] as const])),
  );
  const names = await Promise.all(
    [...free].map(async ([personId, name]) => {
      if (head.against.length === 0) return [name];
      const person = await people.get(personId);
      return person?.places.some((place) => head.against.includes(place.organisationId)) ? [] : [name];
    }),
  );
  return names.flat();
}
