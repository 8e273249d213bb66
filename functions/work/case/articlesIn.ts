import type { CitedArticle } from '../../contract/articles';
import { RestsOn, saysOf } from '../../contract/deeds/answerParts';
import { CaseAction } from '../../contract/deeds/actions';
import type { Command } from '../../contract/deeds/actions';
import type { Instant } from '../../contract/ids';
import type { TimelineEntry } from '../../contract/case/views';
import type { Standing } from '../../contract/words';
import { dayOf } from '../../domain/clocks/day';
import { rules } from '../../domain/deeds';
import { InvalidInput, NoSuchArticle } from '../../domain/refusals';
import { asksAsResident, isOnResidentsSide } from '../../domain/standing/helping';
import type { ActorDeps } from '../deps';

/** The fields that say on which article something rests. */
const naming = ['article', 'basis'];

/** A step says of so many that they were not looked up: a transaction takes no endless list. */
const mostUnchecked = 20;

/** Every text in what somebody says, however deep. */
function textsIn(said: unknown): string[] {
  if (typeof said === 'string') return [said];
  if (typeof said !== 'object' || said === null) return [];
  const rests = RestsOn.safeParse(said);
  if (rests.success) return [nameOf(rests.data)];
  return Object.values(said).flatMap(textsIn);
}

/** An article that was picked, as it would be written. */
const nameOf = ({ law, article, of }: RestsOn): string =>
  `《${law}》第${article}条${of === undefined ? '' : `之${of}`}`;

/**
 * @throws InvalidInput where an article that was picked comes without what the list says of it, or with something else: number
 * and summary are never shown apart, and come from one place
 */
function mustSayTheSame(input: Command['input'], cited: readonly CitedArticle[]): void {
  const parts = 'parts' in input ? input.parts : undefined;
  for (const [at, { law, article, of, says }] of (parts?.articles ?? []).entries()) {
    const same = cited.find((one) => one.article === article && one.of === of && one.law === law);
    const listed = same?.is === 'listed' ? saysOf(same.says) : undefined;
    if (says !== listed)
      throw new InvalidInput([{ pointer: `/input/parts/articles/${at}/says`, code: 'invalid' }]);
  }
}

/** What becomes of the articles in what staff say. The list of articles is read only where something is cited. */
async function citedIn(said: object, at: Instant): Promise<readonly CitedArticle[]> {
  const fields = Object.entries(said);
  const named = fields.flatMap(([field, text]) => (naming.includes(field) ? textsIn(text) : []));
  const texts = fields.flatMap(([field, text]) => (naming.includes(field) ? [] : textsIn(text)));
  if (named.length === 0 && !texts.some((text) => text.includes('条'))) return [];
  const { articlesIn, articlesNamed } = await import('../../domain/articles/standing');
  const day = dayOf(at);
  return [...articlesIn(texts, day), ...named.flatMap((text) => articlesNamed(text, day))];
}

/** Those of them that nobody has looked up; undefined where there are none. */
function uncheckedOf(cited: readonly CitedArticle[]): CitedArticle[] | undefined {
  const unchecked = cited.filter(({ is }) => is === 'unchecked').slice(0, mostUnchecked);
  return unchecked.length > 0 ? unchecked : undefined;
}

/**
 * Articles that staff cite in a step and nobody has looked up; undefined where there are none.
 * @throws NoSuchArticle for those that cannot be
 */
export async function uncheckedIn(
  { action, input }: Command,
  { actor, now }: Pick<ActorDeps, 'actor' | 'now'>,
): Promise<readonly CitedArticle[] | undefined> {
  if (asksAsResident(actor) || rules[action].othersWords) return undefined;
  const cited = await citedIn(input, now);
  const wrong = cited.flatMap((one) => (one.is === 'wrong' ? [one] : []));
  if (wrong.length > 0) throw new NoSuchArticle(wrong);
  mustSayTheSame(input, cited);
  return uncheckedOf(cited);
}

/** Steps as staff read them: each with what nobody has looked up of what it cites, as the list is now. Others read them as they are. */
export function withUnchecked(entries: TimelineEntry[], reader: Standing): Promise<TimelineEntry[]> {
  const marked = async (entry: TimelineEntry): Promise<TimelineEntry> => {
    const { success } = CaseAction.safeParse(entry.word);
    if (!success || isOnResidentsSide(entry.by.standing)) return entry;
    const unchecked = uncheckedOf(await citedIn(entry.details, entry.at));
    return unchecked ? { ...entry, unchecked } : entry;
  };
  return isOnResidentsSide(reader) ? Promise.resolve(entries) : Promise.all(entries.map(marked));
}
