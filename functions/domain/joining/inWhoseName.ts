import type { PersonId } from '../../contract/ids';
import { Answers } from '../../contract/kinds';
import type { CaseEvent, CaseHead } from '../case/case';
import { readFrom } from '../kinds';
import { partyOf } from './join';
import { isOthersContact, withoutContact } from './seenBy';

type About = { head: CaseHead; events: readonly CaseEvent[]; answers: Answers; readBy?: PersonId };

const standingOf = ({ ownerId }: CaseHead, personId: PersonId) => (ownerId === personId ? 'owner' : 'party');

/** Who hands a paper in who joined: whose step it is, or whoever reads a form that is not handed in; undefined for whoever filed it. */
function partyWho({ head, events, readBy }: About, event: CaseEvent | null) {
  if (event) return event.by.standing === 'party' ? partyOf(events, event.by.personId) : undefined;
  return readBy !== undefined && standingOf(head, readBy) === 'party' ? partyOf(events, readBy) : undefined;
}

/**
 * The answers as they stand on a paper. Of several who petition together: what one of them hands in is in their name; how one of
 * them is reached stands on it for themself alone.
 */
export function inWhoseName(about: About, event: CaseEvent | null): Answers {
  const { head, events, answers, readBy } = about;
  const given = partyWho(about, event);
  if (given?.given) {
    const { name, ...contact } = given.given;
    const { kind } = answers;
    const form = readFrom(
      withoutContact(answers),
      ({ together }, one) => together?.inNameOf(one, name) ?? one,
    );
    return Answers.parse({ kind, form: { ...form, ...(readBy === given.personId && contact) } });
  }
  const isOthers = readBy !== undefined && isOthersContact(events, standingOf(head, readBy));
  return isOthers ? withoutContact(answers) : answers;
}
