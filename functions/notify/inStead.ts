import type { HelpingId } from '../contract/people/helping';
import type { Day, PersonId } from '../contract/ids';
import type { Actor, Helped } from '../domain/case/case';
import { isToldInStead } from '../domain/deliveries/toldInStead';
import type { StreamedEvent } from '../store/cases/eventItem';
import type { Helpings } from '../store/helpings/helpings';
import type { People } from '../store/people/people';

export type InSteadDeps = {
  helpings: Pick<Helpings, 'told'>;
  people: Pick<People, 'get'>;
};

/** Somebody who is told of a case in another's stead, and by which leave. */
export type ToldInStead = { personId: PersonId; inStead: HelpingId };

/** Whoever helps, with the posts they hold now; null where nobody knows them any more. */
async function actorOf(
  { helperId, helping }: { helperId: PersonId; helping: Helped },
  people: InSteadDeps['people'],
): Promise<Actor | null> {
  const found = await people.get(helperId);
  if (!found) return null;
  const belongsTo = found.places.map(({ organisationId }) => organisationId);
  return { personId: helperId, name: null, role: 'helper', organisation: null, belongsTo, helping };
}

/**
 * Who hears what this resident is told of an event, because the resident said so when they gave them leave: asked of the table
 * when it is told, so that with the leave the telling is over. Never who took the step.
 */
export async function toldInStead(
  helpedId: PersonId,
  { event, about }: StreamedEvent,
  today: Day,
  { helpings, people }: InSteadDeps,
): Promise<ToldInStead[]> {
  const held = await helpings.told(helpedId, today);
  const actors = await Promise.all(held.map((one) => actorOf(one, people)));
  const seen = { ...about, id: event.caseId, status: event.to };
  return actors.flatMap((actor) =>
    actor?.helping && actor.personId !== event.by.personId && isToldInStead(actor, seen)
      ? [{ personId: actor.personId, inStead: actor.helping.id }]
      : [],
  );
}
