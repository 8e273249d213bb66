import type { PartyView, TogetherView } from '../../contract/case/together';
import type { PersonId } from '../../contract/ids';
import type { SensitiveField } from '../../contract/deeds/sensitive';
import type { Standing } from '../../contract/words';
import { answersOf } from '../../domain/case/answers';
import type { CaseEvent, CaseHead } from '../../domain/case/case';
import { maskedValue } from '../../domain/filing/mask';
import { partiesIn, partyOf, type GivenByParty } from '../../domain/joining/join';
import { choicesIn, speakerIn } from '../../domain/joining/speaker';
import { everybodyOf, mayBeJoined, placesLeft } from '../../domain/joining/together';
import { readFrom } from '../../domain/kinds';
import type { ShownAuthor } from './entry';
import { isOnResidentsSide } from '../../domain/standing/helping';

type Found = { head: CaseHead; events: readonly CaseEvent[] };
type Reader = { standing: Standing; me: PersonId | null };

/** What somebody who joined gave, that staff are shown once they tap for it. */
const tappable = (given: GivenByParty | null): SensitiveField[] => [
  'petitionerName',
  ...(['phone', 'helper', 'address'] as const).filter((field) => given?.[field] !== undefined),
];

/** A name: whole to those who petition together, masked to staff. */
const nameFor = (standing: Standing, name: string): string => {
  const shown = isOnResidentsSide(standing) ? name : maskedValue('petitionerName', name);
  return typeof shown === 'string' ? shown : '';
};

function filerIn({ head, events }: Found, { standing, me }: Reader): PartyView | null {
  const [filing] = events;
  const answers = answersOf(head.kind, events);
  if (!filing || !answers) return null;
  const asked = readFrom(answers, ({ together }, form) => together?.asks(form) ?? null);
  const { personId } = filing.by;
  const left = events.find(({ word, by }) => word === 'leave' && by.personId === personId);
  return {
    seq: null,
    name: nameFor(standing, asked?.askedBy ?? ''),
    at: head.filedAt,
    way: 'filed',
    isMe: me !== null && (personId === me || (standing === 'owner' && !left)),
    masked: [],
    leftAt: left?.at ?? null,
  };
}

/** Whose each step is, for those who petition together: the reader's own, or by name another's; of other cases nothing. */
export function authorsFor(
  { head, events }: Found,
  { standing, me }: Reader,
): (event: CaseEvent) => ShownAuthor {
  const joined = partiesIn(events);
  if (joined.length === 0 || !isOnResidentsSide(standing)) return () => ({});
  const filer = filerIn({ head, events }, { standing, me });
  const nameOf = (personId: PersonId | null) =>
    joined.find((one) => one.personId === personId)?.given?.name ?? filer?.name;
  return ({ by }) => {
    if (by.standing !== 'owner' && by.standing !== 'party') return {};
    if (by.personId === me) return { mine: true };
    const name = nameOf(by.personId);
    return name === undefined || name === '' ? {} : { name };
  };
}

/** Who said yes to what each has to say yes to. */
function waitingIn({ head, events }: Found, me: PersonId | null): TogetherView['waiting'] {
  const { agreed } = head;
  if (!agreed) return null;
  const seqOf = (personId: PersonId) =>
    partiesIn(events).find((one) => one.personId === personId && one.leftAt === null)?.seq ?? null;
  return {
    action: agreed.action,
    said: agreed.by.filter((one) => everybodyOf(head).includes(one)).map(seqOf),
    isMine: me !== null && agreed.by.includes(me),
  };
}

/** Who was chosen to speak, by how many, and whether by the reader. */
function chosenFor(found: Found, me: PersonId | null) {
  const choices = choicesIn(found);
  const speaker = speakerIn(found);
  return (seq: number): Pick<PartyView, 'chosenBy' | 'speaks' | 'isMyChoice'> => {
    const chosenBy = [...choices.values()].filter((one) => one === seq).length;
    return {
      ...(chosenBy > 0 && { chosenBy }),
      ...(speaker === seq && { speaks: true as const }),
      ...(me !== null && choices.get(me) === seq && { isMyChoice: true as const }),
    };
  };
}

/** Who petitions together, as one who reads the case sees it; undefined where nobody else can or did. */
export function showTogether(found: Found, reader: Reader): TogetherView | undefined {
  const { head, events } = found;
  const joined = partiesIn(events);
  const mayInvite = reader.standing === 'owner' && mayBeJoined(head) && placesLeft(head) > 0;
  if (joined.length === 0 && !mayInvite) return undefined;
  const filer = filerIn(found, reader);
  if (!filer) return undefined;
  const { standing, me } = reader;
  const chosen = chosenFor(found, me);
  const mine = partyOf(events, me)?.given;
  return {
    people: [
      { ...filer, ...(filer.leftAt === null && chosen(1)) },
      ...joined.map(({ seq, at, personId, given, leftAt }) => ({
        seq,
        name: nameFor(standing, given?.name ?? ''),
        at,
        way: 'code' as const,
        isMe: personId === me && leftAt === null,
        masked: isOnResidentsSide(standing) ? [] : tappable(given),
        leftAt,
        ...(leftAt === null && chosen(seq)),
      })),
    ],
    places: placesLeft(head),
    // Whoever has given no name has nobody to ask in it.
    mayInvite: mayInvite && filer.name !== '',
    ...(me !== null && mine && { mine }),
    waiting: waitingIn(found, me),
  };
}
