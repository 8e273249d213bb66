import type { ClientKey, Instant, PersonId } from '../../contract/ids';
import type { Phone } from '../../contract/numbers/phone';
import { Line } from '../../contract/text';
import { reachShape } from '../../contract/kinds/reach';
import * as z from '../../contract/z';
import { answersOf, answerWords } from '../case/answers';
import type { CaseEvent, CaseHead, Move } from '../case/case';
import type { ClockSettings } from '../clocks/rules';
import { systemStep } from '../systemSteps/systemStep';

/** How somebody who joins is called and reached: what the form of a petition asks of whoever files it. */
const GivenByParty = z.object({ name: Line, ...reachShape });
export type GivenByParty = z.infer<typeof GivenByParty>;

/** Somebody joins a petition: they are told and shown from now on what is told and shown to whoever filed it. */
export const joinedBy = (
  head: CaseHead,
  { personId, given, key }: { personId: PersonId; given: GivenByParty; key: ClientKey },
  at: Instant,
  rules: ClockSettings,
): Move =>
  systemStep(
    head,
    {
      word: 'join',
      by: { standing: 'party', personId, name: null, organisationName: null },
      at,
      key,
      details: given,
      set: { parties: [...head.parties, personId] },
    },
    rules,
  );

/** One who joined, as the steps say: what they gave as they last set it right, and when they left; null: they have not. */
export type Party = {
  seq: number;
  at: Instant;
  personId: PersonId;
  given: GivenByParty | null;
  leftAt: Instant | null;
};

/** Those who joined, in the order in which they came, those who left among them. Of what is erased nothing that they gave is left. */
export const partiesIn = (events: readonly CaseEvent[]): Party[] =>
  events.flatMap(({ word, seq, at, by: { personId }, details, isErased }) => {
    if (word !== 'join' || personId === null) return [];
    const left = events.find((one) => one.word === 'leave' && one.by.personId === personId && one.seq > seq);
    const last = left?.seq ?? Infinity;
    const isTheirs = (one: CaseEvent) => one.by.personId === personId && one.seq > seq && one.seq < last;
    const right = events.filter((one) => one.word === 'correctParty' && isTheirs(one)).at(-1);
    const said = right && !right.isErased ? right.details : details;
    const given = isErased ? null : (GivenByParty.safeParse(said).data ?? null);
    return [{ seq, at, personId, given, leftAt: left?.at ?? null }];
  });

/** The one who joined as this person and is still there; undefined for whoever filed it, and for those who left. */
export const partyOf = (events: readonly CaseEvent[], personId: PersonId | null): Party | undefined =>
  partiesIn(events).find((one) => one.personId === personId && one.leftAt === null);

/** Those who joined and are still there, as parties on the side of whoever filed it: nobody who has an interest against them carries it. */
export const joinedParties = (events: readonly CaseEvent[]): { side: 'client'; name: string }[] =>
  partiesIn(events).flatMap(({ given, leftAt }) =>
    given && leftAt === null ? [{ side: 'client' as const, name: given.name }] : [],
  );

/** The steps that say how those are reached who bring a case. */
export const phoneWords = [...answerWords, 'join', 'correctParty', 'leave'] as const;

/** The number that one of those who bring a case gave in it: of whoever joined their own, never that of whoever filed it. */
export function phoneGivenBy(
  { head, events }: { head: Pick<CaseHead, 'kind' | 'ownerId'>; events: readonly CaseEvent[] },
  personId: PersonId,
): Phone | undefined {
  const joined = partiesIn(events).filter((one) => one.personId === personId);
  if (joined.length > 0) return partyOf(events, personId)?.given?.phone;
  return personId === head.ownerId ? answersOf(head.kind, events)?.form.phone : undefined;
}
