import type { OrganisationId, PersonId } from '../../contract/ids';
import type { Answers, Filing } from '../../contract/kinds';
import { carriedBy } from '../../domain/case/carriedBy';
import type { CaseEvent, CaseHead } from '../../domain/case/case';
import { caseIdOf } from '../../contract/numbers/caseNumber';
import { partiesOf } from '../../domain/filing/parties';
import { readFrom } from '../../domain/kinds';
import type { InOwnCase } from '../../domain/kinds/kind';
import { Refused } from '../../domain/refused';
import { firmsIn } from '../../domain/standing/assignment/conflict';
import { givingOffice } from '../../domain/standing/givingOffice';
import type { Store } from '../../store/createStore';
import type { WorkDeps } from '../deps';

/** Who stands on the other side of a case: organisations, the one that is meant first, and people. */
export type OtherSide = { organisations: OrganisationId[]; people: PersonId[] };

const nobody: OtherSide = { organisations: [], people: [] };

/** Those who carried it: by themselves, by their firm, and by where they carried it. */
async function carriersIn(head: CaseHead, events: readonly CaseEvent[], { store }: WorkDeps) {
  const people = carriedBy(head, events);
  const belongings = await store.profiles.belongings(people);
  const firms = people.flatMap((id) => firmsIn(belongings.get(id) ?? []));
  const carriedFor = head.assignee ? [head.assignee.organisation.organisationId] : [];
  return { organisations: [...firms, ...carriedFor], people };
}

/** The office that gave it out. */
const officeIn = (head: CaseHead): OtherSide => ({
  organisations: [givingOffice(head) ?? head.desk.organisationId],
  people: [],
});

const whoIn: Record<
  InOwnCase,
  (head: CaseHead, events: readonly CaseEvent[], deps: WorkDeps) => Promise<OtherSide> | OtherSide
> = {
  carriers: carriersIn,
  office: officeIn,
  both: async (head, events, deps) => {
    const { organisations, people } = await carriersIn(head, events, deps);
    return { organisations: [...officeIn(head).organisations, ...organisations], people };
  },
};

/** Those who are meant in a case of one's own. A number that is none of one's own says nothing, to nobody. */
async function inOwnCase(ownerId: PersonId, filing: Filing, deps: WorkDeps): Promise<OtherSide> {
  const meant = readFrom(filing, (particulars, form) => particulars.otherSideIn(form));
  if (meant === null) return nobody;
  const whole = await deps.store.cases.whole(caseIdOf(meant.number));
  if (!whole || whole.head.ownerId !== ownerId) return nobody;
  return whoIn[meant.who](whole.head, whole.events, deps);
}

/** The organisations whose names stand in what was written of the other side. */
export async function organisationsNamed(
  answers: Answers,
  { organisations }: Pick<Store, 'organisations'>,
): Promise<OrganisationId[]> {
  const names = partiesOf(answers).filter(({ side }) => side === 'otherSide');
  return (await Promise.all(names.map(({ name }) => organisations.namedIn(name)))).flat();
}

/**
 * Whom a filing names on the other side: the organisation picked, those of a case of one's own, and any whose name stands in
 * what was written.
 * @throws Refused `unknown_organisation` when the one picked is not there
 */
export async function otherSideOf(ownerId: PersonId, filing: Filing, deps: WorkDeps): Promise<OtherSide> {
  const { organisations } = deps.store;
  const picked = readFrom(filing, (particulars, form) => particulars.otherSideId(form));
  if (picked !== null && !(await organisations.get(picked))) throw new Refused('unknown_organisation');
  const [own, named] = await Promise.all([
    inOwnCase(ownerId, filing, deps),
    organisationsNamed(filing, deps.store),
  ]);
  const ids = [...(picked === null ? [] : [picked]), ...own.organisations, ...named];
  return { organisations: [...new Set(ids)], people: own.people };
}
