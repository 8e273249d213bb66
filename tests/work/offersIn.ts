import { CaseAction } from '../../functions/contract/deeds/actions';
import type { OrganisationId } from '../../functions/contract/ids';
import { contracts, type CaseStatus } from '../../functions/contract/kinds';
import { PetitionRoute } from '../../functions/contract/kinds/petitionRoute';
import type { Organisation } from '../../functions/contract/case/views';
import type { CaseKind, OrganisationKind } from '../../functions/contract/words';
import type { Actor, CaseHead, FoundOrganisation, OrganisationRef } from '../../functions/domain/case/case';
import { rules } from '../../functions/domain/deeds';
import { act, needsOf } from '../../functions/domain/deeds/act';
import type { Found } from '../../functions/domain/deeds/rule';
import { lifecycles } from '../../functions/domain/kinds/lifecycles';
import { statusesOf, statusRow } from '../../functions/domain/kinds/statusRow';
import { Refused } from '../../functions/domain/refused';
import { isOutside } from '../../functions/domain/standing/isOutside';
import { areaOfOrganisation, levelOf } from '../../functions/domain/standing/routing';
import { aboveOf } from '../../functions/work/places/superior';
import { offersTo } from '../../functions/work/case/offers';
import { readAreas } from '../../functions/local/town/cast';
import { organisationsOf } from '../../functions/local/town/organisations';
import { caseIn, commandOn, morning, namedFor } from '../domain/caseIn';
import { owner, personId } from '../domain/cast';

export type Tree = Map<OrganisationId, Organisation>;

const treeOf = (organisations: readonly Organisation[]): Tree =>
  new Map(organisations.map((one) => [one.id, one]));

export const everything = readAreas().flatMap(organisationsOf);
const city = '150900000000';
const inTheCounty = ({ areaCode }: Organisation) => areaCode.startsWith('150902');

export const trees: Record<string, Tree> = {
  'the seed': treeOf(everything),
  'no office of the city': treeOf(
    everything.filter(({ areaCode, outside }) => areaCode !== city && !outside),
  ),
  'a single county': treeOf(everything.filter((one) => inTheCounty(one) && !one.outside)),
};

export const storeOf = (tree: Tree) => ({
  organisations: { get: async (id: OrganisationId) => tree.get(id) ?? null },
  // Of one person each: nothing is held up for another.
  drafts: { signingOf: async () => 'byLaw' as const },
  people: { members: async () => [] },
});

const refOf = ({ id, name, outside }: Organisation): FoundOrganisation => ({
  organisationId: id,
  name,
  ...(outside && { isOutside: true }),
});

/** Kinds of office that can come to have a case: that receive it, that it is handed to, that decide above or beside. */
const deskKinds = (kind: CaseKind): readonly OrganisationKind[] => [
  ...new Set<OrganisationKind>([
    ...[lifecycles[kind].desk.kind, lifecycles[kind].superior],
    ...contracts[kind].handedTo,
    ...(['justiceBureau', 'petitionOffice'] as const),
  ]),
];

export const desksIn = (tree: Tree, kind: CaseKind, from = few.get(tree) ?? []): Organisation[] =>
  from.filter((one) => !one.outside && deskKinds(kind).includes(one.kind));

const person = (name: string, role: Actor['role'], at: OrganisationRef): Actor => ({
  ...{ personId: personId(name), name, role, organisation: at },
  belongsTo: [at.organisationId],
});

/** The deeds that hang on somebody above, of a kind, with a case in which each is open. */
export const dependent = CaseAction.options.filter((action) => rules[action].above);

/** What a case may have been before it ended, where that leaves something open. */
const resumesOf = (kind: CaseKind, status: CaseStatus): (CaseStatus | null)[] =>
  statusRow(kind, status).heldBy === 'nobody'
    ? [null, ...statusesOf(kind).filter((one) => statusRow(kind, one).afterEnd !== undefined)]
    : [null];

/** What hangs on the office that handed it over. */
const ofSender: readonly CaseAction[] = [
  ...(['sendBack', 'insist', 'agreeReturn', 'allowReturn', 'allot'] as const),
  ...(['decideObjection', 'giveReview', 'giveReReview'] as const),
];

const hasSender = (kind: CaseKind, status: CaseStatus): boolean =>
  ofSender.some((action) => statusRow(kind, status).moves[action] !== undefined);

/** Where the office that handed it over may be: beside the desk, or at the top of the tree. */
function sendersFor(tree: Tree, kind: CaseKind, desk: OrganisationRef): (OrganisationRef | null)[] {
  const others = desksIn(tree, kind).filter(({ id }) => id !== desk.organisationId);
  const beside = others.find(({ id }) => areaOfOrganisation(id) === areaOfOrganisation(desk.organisationId));
  const above = others.find(({ id }) => levelOf(areaOfOrganisation(id)) === 'city');
  const elsewhere = others.find(({ id }) => levelOf(areaOfOrganisation(id)) === 'county');
  return [null, ...[beside, above, elsewhere].flatMap((one) => (one ? [refOf(one)] : []))];
}

/** Every case that is different for who decides above: where it stands, whence it came, how often, whom it stands against. */
export function situations(tree: Tree, kind: CaseKind, at: Organisation): CaseHead[] {
  const desk = { organisationId: at.id, name: at.name };
  const heads = statusesOf(kind).flatMap((status) =>
    resumesOf(kind, status).flatMap((resume) =>
      (hasSender(kind, status) ? sendersFor(tree, kind, desk) : [null]).flatMap((sender) =>
        (sender ? [0, 1] : [0]).map((returns): CaseHead => {
          const head = caseIn(kind, status, { desk, sender, returns });
          return { ...head, resume: resume ?? head.resume };
        }),
      ),
    ),
  );
  return heads.flatMap((head) => {
    const nearest = dependent.flatMap(
      (action) => rules[action].above?.(head)?.nearestFirst.find((id) => tree.has(id)) ?? [],
    );
    const others = [...new Set(nearest)].filter((id) => id !== head.sender?.organisationId && id !== at.id);
    return [head, ...others.map((id) => ({ ...head, against: [id] }))];
  });
}

const peopleOf = ({ desk, sender, assignee }: CaseHead): Actor[] => [
  owner,
  person('head', 'supervisor', desk),
  person('clerk', 'dispatcher', desk),
  ...(sender ? [person('sent', 'supervisor', sender)] : []),
  ...(assignee ? [{ ...person('who', 'lawyer', assignee.organisation), personId: assignee.personId }] : []),
];

/** Of many of a place and kind two are enough: one, and one that is not that. */
const fewOf = (tree: Tree): Organisation[] => {
  const counted = new Map<string, number>();
  return [...tree.values()].filter(({ kind, areaCode }) => {
    const like = `${kind} ${levelOf(areaCode)}`;
    counted.set(like, (counted.get(like) ?? 0) + 1);
    return (counted.get(like) ?? 0) < 4;
  });
};
const few = new Map(Object.values(trees).map((tree) => [tree, fewOf(tree)]));

/** Somewhere in the tree that such a case may go from here, as the picker of the phone lists it; absent: nowhere. */
function somewhere(
  tree: Tree,
  { kind, desk, against }: CaseHead,
  isToAllot: boolean,
): Organisation | undefined {
  const { handedTo, passedOnTo } = contracts[kind];
  for (const one of few.get(tree) ?? []) {
    const isOut = isOutside(refOf(one));
    const kinds: readonly OrganisationKind[] = isOut ? passedOnTo : handedTo;
    const isElsewhere = one.id !== desk.organisationId && !against.includes(one.id);
    if (isElsewhere && kinds.includes(one.kind) && !(isToAllot && isOut)) return one;
  }
  return undefined;
}

/** What a person can say who does it: the usual words, with a place that the picker of the phone lists. */
function inputsFor(tree: Tree, head: CaseHead, action: CaseAction): (object | undefined)[] {
  const to = somewhere(tree, head, action === 'allot');
  switch (action) {
    case 'transfer':
      return to ? [{ organisationId: to.id }] : [];
    case 'allot':
      return to ? [{ organisationId: to.id, reasons: '按职责分工。' }] : [];
    case 'redirect':
      return PetitionRoute.exclude(['petition', 'lawEnforcement']).options.map((route) => ({
        route,
        text: '见告知。',
      }));
    case 'nameOtherSide':
      return [{ organisationIds: [head.desk.organisationId] }, ...(to ? [{ organisationIds: [to.id] }] : [])];
    default:
      return [undefined];
  }
}

const nowhere = ['no_superior', 'same_desk', 'unknown_organisation', 'conflict_of_interest'];

async function lookedUp(tree: Tree, head: CaseHead, command: Parameters<typeof needsOf>[1]): Promise<Found> {
  const store = storeOf(tree);
  const found: Found = { ...namedFor(head.kind), isConflicted: false };
  delete found.superior;
  delete found.organisation;
  for (const need of needsOf(head, command)) {
    if (need.find === 'superior') {
      const superior = await aboveOf(need, head.against, store);
      if (superior) found.superior = superior;
    }
    if (need.find === 'organisation') {
      const organisation = tree.get(need.id);
      if (organisation) found.organisation = refOf(organisation);
    }
  }
  return found;
}

/** Whatever looks up an office, or gives it to one; what else is offered asks nobody of the tree. */
const asksTheTree: readonly CaseAction[] = [
  ...dependent,
  ...(['transfer', 'redirect', 'allot', 'insist', 'allowReturn', 'agreeReturn', 'nameOtherSide'] as const),
  ...([
    'askRecusal',
    'decideRecusal',
    'reportMajor',
    'decideObjection',
    'giveReview',
    'giveReReview',
  ] as const),
];

/** Whoever is offered it first does it: the tree is the same to all. */
async function offeredIn(tree: Tree, head: CaseHead): Promise<Map<CaseAction, Actor>> {
  const store = storeOf(tree);
  const offered = new Map<CaseAction, Actor>();
  for (const actor of peopleOf(head))
    for (const action of await offersTo(head, { store, actor, now: morning }))
      if (asksTheTree.includes(action) && !offered.has(action)) offered.set(action, actor);
  return offered;
}

/** Why what is offered is refused by the tree, if it is. */
export async function refusedBy(tree: Tree, head: CaseHead): Promise<string[]> {
  const refused: string[] = [];
  for (const [action, actor] of await offeredIn(tree, head))
    for (const input of inputsFor(tree, head, action)) {
      const command = commandOn(head, action, input ? { input } : {});
      try {
        act(head, actor, command, morning, await lookedUp(tree, head, command));
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        if (nowhere.includes(error.code)) refused.push(`${action} ${error.code}`);
      }
    }
  return refused;
}

/** One office of each kind and level: those of another place differ in nothing that is asked here (the next test). */
export const oneOfEach = (desks: readonly Organisation[]): Organisation[] => [
  ...new Map(desks.map((one) => [`${one.kind} ${levelOf(one.areaCode)}`, one])).values(),
];
