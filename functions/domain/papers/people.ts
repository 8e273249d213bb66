import type { PersonId } from '../../contract/ids';
import { dayOf } from '../clocks/day';
import { givenTo } from '../case/carriedBy';
import type { CaseEvent, CaseHead } from '../case/case';
import { commonWords } from './commonWords';

/** Someone of the staff as a paper names them. */
export type Named = { name: string; organisation: string };

/** How the record names a person: as they signed, else as the one who has the case now; null when neither does. */
function namedAs(id: PersonId, head: CaseHead, events: readonly CaseEvent[]): Named | null {
  const own = events.find(({ by }) => by.personId === id && by.name !== null && by.organisationName !== null);
  if (own?.by.name && own.by.organisationName)
    return { name: own.by.name, organisation: own.by.organisationName };
  const { assignee } = head;
  return assignee?.personId === id ? { name: assignee.name, organisation: assignee.organisation.name } : null;
}

/** Who handed it in in the resident's stead, or wrote it down beside them; nothing where they did so themselves. */
export function handedInBy(event: CaseEvent | null): string[] {
  if (!event) return [];
  const { standing, name, through } = event.by;
  if (through?.received) {
    const { way, at } = through.received;
    return [commonWords.takenIn[way](through.organisationName, dayOf(at))];
  }
  if (through) return [commonWords.writtenBeside(through.name, through.organisationName)];
  return standing === 'helper' && name !== null ? [commonWords.handedInBy(name)] : [];
}

/** Who had the case after a step: the last it was given to by then. */
export function carrierAt(seq: number, head: CaseHead, events: readonly CaseEvent[]): Named | null {
  const [id] = events
    .filter((event) => event.seq <= seq)
    .flatMap((event) => givenTo(event) ?? [])
    .slice(-1);
  return id ? namedAs(id, head, events) : null;
}

/**
 * The office that has the case after a step: the next that signs for its desk, else where it lies now. What is already
 * written never changes with a later hand-over.
 */
export function officeAfter(seq: number, head: CaseHead, events: readonly CaseEvent[]): string {
  const next = events.find(
    ({ seq: later, by }) =>
      later > seq &&
      (by.standing === 'dispatcher' || by.standing === 'supervisor') &&
      by.organisationName !== null,
  );
  return next?.by.organisationName ?? head.desk.name;
}
