import type { OrganisationId, PersonId } from '../contract/ids';
import { Answers } from '../contract/kinds';
import type { CaseHead } from '../domain/case/case';
import { partiesOf } from '../domain/filing/parties';
import { conflictOf, opposed, type Checked, type ConflictSide } from '../domain/standing/assignment/conflict';
import { nameDigests, partyDigests } from '../domain/standing/assignment/partyName';
import { wishOf, type Wish } from '../domain/standing/assignment/wish';
import type { WorkDeps } from './deps';

/** Someone a case would go to; what they belong to is looked up when it is not known. */
type Someone = { personId: PersonId; name: string | null; belongsTo?: readonly OrganisationId[] };

/** Somebody as the conflict check sees them, with all they belong to. */
export async function personForConflict(
  { personId, name }: Someone,
  belongsTo: readonly OrganisationId[],
  { store, numberSecret }: WorkDeps,
): Promise<ConflictSide> {
  const organisations = await Promise.all(belongsTo.map((id) => store.organisations.get(id)));
  const digests = (names: readonly (string | undefined)[]) =>
    names.flatMap((one) => (one ? nameDigests(one, numberSecret) : []));
  return {
    personId,
    belongsTo,
    names: {
      own: digests([name ?? undefined]),
      organisations: digests(organisations.map((one) => one?.name)),
    },
  };
}

/** A case as the conflict check and the ranking see it, from what was filed and from who has stepped aside. */
export async function caseForConflict(
  { id, kind, ownerId, against, aside }: CaseHead,
  { store, numberSecret }: WorkDeps,
): Promise<{ checked: Checked; wish: Wish }> {
  const whole = await store.cases.whole(id);
  const events = whole?.events ?? [];
  const answers = Answers.parse({ kind, form: events[0]?.details });
  const said = events.flatMap(({ word, by }) =>
    word === 'declareConflict' && by.personId !== null ? [by.personId] : [],
  );
  const declared = [...said, ...aside];
  const parties = partyDigests(partiesOf(answers), numberSecret);
  return { checked: { id, ownerId, against, parties, declared }, wish: wishOf(answers) };
}

/** Whether something stands between a person and a case. Asked before a step that would put it into their hands. */
export async function isConflicted(someone: Someone, head: CaseHead, deps: WorkDeps): Promise<boolean> {
  const { checked } = await caseForConflict(head, deps);
  const { personId } = someone;
  const isNobodyNamed = checked.parties.length === 0 && checked.against.length === 0;
  const matters = await deps.store.matters.on(opposed(checked.parties));
  const known = isNobodyNamed ? [] : someone.belongsTo;
  const belongsTo = known ?? (await deps.store.profiles.belongings([personId])).get(personId) ?? [];
  const person = await personForConflict(someone, belongsTo, deps);
  return conflictOf(person, checked, matters) !== null;
}
