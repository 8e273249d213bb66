import { CaseAction } from '../contract/deeds/actions';
import type { CaseStatus } from '../contract/kinds';
import type { OrganisationId, PersonId } from '../contract/ids';
import type { StaffRole } from '../contract/words';
import { holder } from '../domain/case/holder';
import { lifecycles } from '../domain/kinds/lifecycles';
import { standingsFor } from '../domain/deeds/may';
import { statusRow } from '../domain/kinds/statusRow';
import { everybodyOf } from '../domain/joining/together';
import { isOnResidentsSide } from '../domain/standing/helping';
import { targetsOf } from '../domain/deeds/targets';
import type { StreamedEvent } from '../store/cases/eventItem';
import type { Group } from '../domain/deliveries/whoIsTold';

/** One person, or everybody who holds a role in an organisation when the notice goes out. */
export type Recipients =
  { at: 'person'; personId: PersonId } | { at: 'desk'; organisationId: OrganisationId; role: StaffRole };

const person = (personId: PersonId): Recipients => ({ at: 'person', personId });

const those = (role: StaffRole, { organisationId }: { organisationId: OrganisationId }): Recipients => ({
  at: 'desk',
  organisationId,
  role,
});

/** Whether a desk holds a case that supervisors alone can bring on, as where it is theirs to decide. */
function isForSupervisors({ kind }: StreamedEvent['about'], status: CaseStatus): boolean {
  const { heldBy, moves } = statusRow(kind, status);
  const open = CaseAction.options.filter((action) => moves[action] !== undefined);
  return (
    heldBy === 'desk' && !open.some((action) => standingsFor(lifecycles[kind], action).includes('dispatcher'))
  );
}

/** Of a sealed report whoever passes it on hears, and nobody else there. */
const isSealed = ({ marks }: StreamedEvent['about']): boolean => marks.includes('sealed');

const deskOf = (about: StreamedEvent['about'], status: CaseStatus): Recipients[] => [
  ...(isSealed(about) ? [] : [those('dispatcher', about.desk)]),
  ...(isSealed(about) || isForSupervisors(about, status) ? [those('supervisor', about.desk)] : []),
];

function holding({ event, about }: StreamedEvent): Recipients[] {
  const held = holder({ ...about, status: event.to });
  if (held.at === 'person') return [person(held.person.personId)];
  return held.at === 'desk' ? deskOf(about, event.to) : [];
}

function acting(streamed: StreamedEvent): Recipients[] {
  const held = holding(streamed);
  return held.length > 0 ? held : deskOf(streamed.about, streamed.event.to);
}

/** Asked of the status before, because nobody holds a case that was just withdrawn. */
function working({ event, about }: StreamedEvent): Recipients[] {
  if (!isOnResidentsSide(event.by.standing)) return [];
  const status = event.from ?? event.to;
  const assignee = about.assignee ? [person(about.assignee.personId)] : [];
  const held = holder({ ...about, status });
  return held.at === 'desk' || !about.assignee ? [...assignee, ...deskOf(about, status)] : assignee;
}

/** Those on duty see what nobody has, and what is late enough to be anyone's. */
function duty({ event, about }: StreamedEvent): Recipients[] {
  const { dutyMayTake, carriedBy } = lifecycles[about.kind];
  const isWanted = !about.marks.includes('withoutAgent');
  const isFree = isWanted && (about.assignee === null || about.marks.includes('escalated'));
  const isOpen = targetsOf(about.kind, event.to, 'take').length > 0;
  return dutyMayTake && isFree && isOpen ? [those(carriedBy, about.desk)] : [];
}

function sender({ event, about }: StreamedEvent): Recipients[] {
  if (!about.sender || isSealed(about)) return [];
  const { organisationId, name } = about.sender;
  const isActing = about.previousDesk === organisationId && event.by.organisationName === name;
  return isActing ? [] : [those('dispatcher', about.sender)];
}

/** Those who were told that it came to an office that it is not at any more: who gives out its cases, and who may take them. */
function left({ about }: StreamedEvent): Recipients[] {
  const { previousDesk: organisationId, kind, assignee } = about;
  if (organisationId === null || isSealed(about)) return [];
  const { dutyMayTake, carriedBy } = lifecycles[kind];
  const isFree = dutyMayTake && assignee === null;
  const roles = isFree ? (['dispatcher', carriedBy] as const) : (['dispatcher'] as const);
  return roles.map((role) => those(role, { organisationId }));
}

/** Whom each group stands for. */
export const groups: Record<Group, (streamed: StreamedEvent) => Recipients[]> = {
  owner: ({ about }) => everybodyOf(about).map(person),
  preparer: ({ event: { by } }) => (by.prepared ? [person(by.prepared.personId)] : []),
  assignee: ({ about }) => (about.assignee ? [person(about.assignee.personId)] : []),
  previous: ({ about }) => (about.previousAssignee ? [person(about.previousAssignee)] : []),
  desk: ({ event, about }) => deskOf(about, event.to),
  supervisors: ({ about }) => [those('supervisor', about.desk)],
  overseers: ({ about }) => (about.overseer ? [those('supervisor', about.overseer)] : []),
  holder: holding,
  acting,
  working,
  duty,
  sender,
  left,
};
