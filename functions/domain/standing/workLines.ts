import type { OrganisationId, PersonId } from '../../contract/ids';
import { keysOf } from '../../contract/entries';
import type { CaseStatus } from '../../contract/kinds';
import type { CaseKind, Role } from '../../contract/words';
import type { Actor, CaseHead, OrganisationRef, StaffMember } from '../case/case';
import { holder } from '../case/holder';
import { workOrder } from '../case/workOrder';
import { isPaused } from '../clocks/pause';
import { lifecycles } from '../kinds/lifecycles';
import { isOpen } from '../kinds/statusRow';
import { leadsDesk } from './standings';

/**
 * The lists of staff's work, each of an office or of a person.
 * - `desk`: waits at the desk of an office
 * - `mine`: waits with a person
 * - `others`: was given to a person, and somebody else must act now
 * - `people`: is the office's, and somebody other than its desk must act now
 * - `handedOver`: an office handed it to another, where it is open
 */
export const workLists = ['desk', 'mine', 'others', 'people', 'handedOver'] as const;
export type WorkList = (typeof workLists)[number];

/** Lists that are read line by line from here; the other two are an index of the cases themselves (`heldBy`). */
export const ownLines = ['others', 'people', 'handedOver'] as const satisfies readonly WorkList[];
export type OwnLines = (typeof ownLines)[number];

/** Whose a list is: an office's, or a person's in one of their posts, who sees in it what was given to them there (`standings`). */
export type Whose = string;

/** The list of a person in a post. */
export const inPost = (personId: PersonId, { organisationId }: OrganisationRef, role: Role): Whose =>
  `${personId}@${organisationId}#${role}`;

/** Where a case stands in a list, and what it is counted as there. */
export type WorkLine = {
  list: WorkList;
  of: Whose;
  /** Texts of two lines compare as the cases do (`workOrder`). */
  order: string;
  counted: readonly Counted[];
};

/** What is counted of a list: all of it, by status, what is overdue, what nobody has touched since it came. */
type Fact = 'all' | 'overdue' | 'fresh' | `status ${CaseKind} ${CaseStatus}`;

/** Sealed ones apart, because only whoever leads the office may know of them; and what anyone on duty may take. */
type Group = Fact | `sealed ${Fact}` | `free ${CaseKind}`;

/** And of the numbers that everybody is told, how many are kept from somebody who would see the list otherwise. */
export type Counted = Group | `kept ${Group} ${string}`;

/** Whether no step was taken since it came to whoever has it now. */
export const isFresh = ({ heldSince, updatedAt }: Pick<CaseHead, 'heldSince' | 'updatedAt'>): boolean =>
  heldSince === updatedAt;

/** Whether a date of it is over, as the sweep has found. */
export const isCountedOverdue = ({ clocks }: Pick<CaseHead, 'clocks'>): boolean =>
  clocks.some((clock) => clock.overdueAt !== null && !isPaused(clock));

/** Whether anyone on duty of the role that carries it may take it (`standings`). */
function isFree({ kind, assignee, marks }: CaseLike): boolean {
  const { dutyMayTake } = lifecycles[kind];
  return dutyMayTake && !marks.includes('withoutAgent') && (assignee === null || marks.includes('escalated'));
}

type CaseLike = Pick<
  CaseHead,
  | 'kind'
  | 'status'
  | 'desk'
  | 'assignee'
  | 'sender'
  | 'marks'
  | 'against'
  | 'aside'
  | 'clocks'
  | 'heldSince'
  | 'updatedAt'
  | 'limitationOn'
>;

/** Facts that hang on the case alone, as a person's own list counts it. */
const plainly = (head: CaseLike): Fact[] => [
  'all',
  `status ${head.kind} ${head.status}`,
  ...(isCountedOverdue(head) ? (['overdue'] as const) : []),
  ...(isFresh(head) ? (['fresh'] as const) : []),
];

/** What an office counts it as. */
function officially(head: CaseLike): Counted[] {
  const isSealed = head.marks.includes('sealed');
  const facts = plainly(head);
  const groups: Group[] = isSealed
    ? facts.map((fact) => `sealed ${fact}` as const)
    : [...facts, ...(isFree(head) ? [`free ${head.kind}` as const] : [])];
  // Of how it stands with what is kept from somebody they are told nothing: so of that nothing is kept apart.
  const told = groups.filter((group) => !group.includes('status') && !group.includes('fresh'));
  const from = [...new Set([...head.against, ...head.aside])];
  return [...groups, ...from.flatMap((one) => told.map((group) => `kept ${group} ${one}` as const))];
}

/** Every list that a case stands in now; none once it is over. */
export function workLines(head: CaseLike): WorkLine[] {
  if (!isOpen(head.kind, head.status)) return [];
  const held = holder(head);
  const order = workOrder(head);
  const { desk, sender, assignee } = head;
  const isWithAssignee = held.at === 'person' && held.person.personId === assignee?.personId;
  const office = (list: WorkList, of: OrganisationId): WorkLine => ({
    list,
    of,
    order,
    counted: officially(head),
  });
  const person = (list: WorkList, { personId, organisation }: StaffMember): WorkLine => ({
    list,
    of: inPost(personId, organisation, lifecycles[head.kind].carriedBy),
    order,
    counted: plainly(head),
  });
  return [
    office(held.at === 'desk' ? 'desk' : 'people', desk.organisationId),
    ...(held.at === 'person' ? [person('mine', held.person)] : []),
    ...(assignee && !isWithAssignee ? [person('others', assignee)] : []),
    ...(sender && sender.organisationId !== desk.organisationId
      ? [office('handedOver', sender.organisationId)]
      : []),
  ];
}

/** Whether a case stands in a list of somebody's now. */
export const standsIn = (head: CaseLike, list: WorkList, of: Whose): boolean =>
  workLines(head).some((line) => line.list === list && line.of === of);

/** How many of a list there are of each thing that is counted. */
export type Counts = Partial<Record<Counted, number>>;

/** How many there are that a person may know of. */
export type KnownCounts = {
  all: number;
  overdue: number;
  /** Absent where something is kept from them: the rest would tell what it is. */
  fresh?: number;
  statuses?: { kind: CaseKind; status: CaseStatus; count: number }[];
};

/** Which lists somebody works by, the first of which is what waits for them: of a supervisor, what their people have in hand. */
export function worksBy(role: Role): [WorkList, ...WorkList[]] {
  if (role === 'supervisor') return ['people', 'desk', 'handedOver'];
  return leadsDesk(role) ? ['desk', 'people', 'handedOver'] : ['mine', 'others', 'desk'];
}

/** `status consultation pending`, taken apart. */
function statusesIn(counts: Counts, of: (fact: Fact) => number): NonNullable<KnownCounts['statuses']> {
  const facts = new Set(
    keysOf(counts)
      .map((counted) => counted.replace(/^sealed /, ''))
      .filter((fact) => fact.startsWith('status ')),
  );
  return [...facts].sort().flatMap((fact) => {
    const [, kind, status] = fact.split(' ') as ['status', CaseKind, CaseStatus];
    const count = of(`status ${kind} ${status}`);
    return count > 0 ? [{ kind, status, count }] : [];
  });
}

/**
 * How much of a list this person may know to be there. Whoever leads an office sees its list, save what is kept from them; one on
 * duty sees what is free to be taken.
 */
export function knownCounts(
  { role, personId, belongsTo }: Pick<Actor, 'role' | 'personId' | 'belongsTo'>,
  list: WorkList,
  counts: Counts,
): KnownCounts {
  const isOwn = list === 'mine' || list === 'others';
  const me = isOwn ? [] : [personId, ...new Set(belongsTo)];
  const kept = (group: Group) => me.reduce((sum, one) => sum + (counts[`kept ${group} ${one}`] ?? 0), 0);
  const known = (group: Group) => Math.max(0, (counts[group] ?? 0) - kept(group));
  const isTold = isOwn || leadsDesk(role);
  if (!isTold) {
    const taken = keysOf(lifecycles).filter((kind) => lifecycles[kind].carriedBy === role);
    return { all: taken.reduce((sum, kind) => sum + known(`free ${kind}`), 0), overdue: 0 };
  }
  const sealedToo = !isOwn && role === 'supervisor';
  const of = (fact: Fact) => known(fact) + (sealedToo ? known(`sealed ${fact}`) : 0);
  const isWhole = kept('all') === 0 && (!sealedToo || kept('sealed all') === 0);
  return {
    all: of('all'),
    overdue: of('overdue'),
    ...(isWhole && { fresh: of('fresh'), statuses: statusesIn(counts, of) }),
  };
}
