import type { OrganisationId, PersonId } from '../../contract/ids';
import { answerWords, mustHaveAnswers } from '../../domain/case/answers';
import type { CaseHead } from '../../domain/case/case';
import { joinedParties } from '../../domain/joining/join';
import { everybodyOf } from '../../domain/joining/together';
import { partiesOf } from '../../domain/filing/parties';
import {
  conflictOf,
  firmsIn,
  opposed,
  type Checked,
  type ConflictSide,
  type Matter,
} from '../../domain/standing/assignment/conflict';
import { nameDigests, partyDigests } from '../../domain/standing/assignment/partyDigest';
import { wishOf, type Wish } from '../../domain/standing/assignment/wish';
import type { WorkDeps } from '../deps';

/** Someone a case would go to. */
type Someone = { personId: PersonId; name: string | null };

/** Somebody as the conflict check sees them, with all they belong to. */
export async function personForConflict(
  { personId, name }: Someone,
  belongsTo: readonly OrganisationId[],
  { store, numberSecret }: WorkDeps,
): Promise<ConflictSide> {
  const organisations = await Promise.all(belongsTo.map((id) => store.organisations.get(id)));
  return {
    personId,
    belongsTo,
    names: {
      own: name === null ? [] : nameDigests(name, numberSecret),
      organisations: organisations.flatMap((one) => (one ? [one.name] : [])),
    },
  };
}

/** A case as the conflict check and the ranking see it, from what was filed and from who has stepped aside. */
export async function caseForConflict(
  { id, kind, against, aside, ...head }: CaseHead,
  { store, numberSecret }: WorkDeps,
): Promise<{ checked: Checked; wish: Wish }> {
  const found = await store.cases.withSteps(id, [
    ...answerWords,
    'declareConflict',
    'join',
    'correctParty',
    'leave',
  ]);
  const events = found?.events ?? [];
  const answers = mustHaveAnswers(kind, events);
  const said = events.flatMap(({ word, by }) =>
    word === 'declareConflict' && by.personId !== null ? [by.personId] : [],
  );
  const declared = [...said, ...aside];
  const named = [...partiesOf(answers), ...joinedParties(events)];
  const parties = partyDigests(named, numberSecret);
  const otherSide = named.filter(({ side }) => side === 'otherSide').map(({ name }) => name);
  return {
    checked: { id, people: everybodyOf(head), against, parties, otherSide, declared },
    wish: wishOf(answers),
  };
}

/**
 * The matters that may stand against a case. They count for the firm in which they were taken up, and for the one that
 * whoever has them belongs to now: with a lawyer, their matters come to another firm (律师法 39).
 */
export async function mattersAgainst({ parties }: Checked, { store }: WorkDeps): Promise<Matter[]> {
  const matters = await store.matters.on(opposed(parties));
  const people = [...new Set(matters.map(({ personId }) => personId))];
  const belongings = await store.profiles.belongings(people);
  return matters.flatMap((matter) => {
    const firms = new Set([matter.firm, ...firmsIn(belongings.get(matter.personId) ?? [])]);
    return [...firms].map((firm) => ({ ...matter, firm }));
  });
}

/**
 * Whether something stands between a person and a case. Asked before a step that would put it into their hands; what they
 * belong to is looked up: they may have joined the other side since they signed in.
 */
export async function isConflicted(someone: Someone, head: CaseHead, deps: WorkDeps): Promise<boolean> {
  const { checked } = await caseForConflict(head, deps);
  const { personId } = someone;
  const isNobodyNamed = checked.parties.length === 0 && checked.against.length === 0;
  const matters = await mattersAgainst(checked, deps);
  const belongings = await deps.store.profiles.belongings(isNobodyNamed ? [] : [personId]);
  const person = await personForConflict(someone, belongings.get(personId) ?? [], deps);
  return conflictOf(person, checked, matters) !== null;
}
