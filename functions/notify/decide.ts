import type { OrganisationId, PersonId } from '../contract/ids';
import type { NoticeView } from '../contract/views';
import type { NoticeKind, StaffRole } from '../contract/words';
import { holder } from '../domain/holder';
import { lifecycles } from '../domain/kinds';
import type { StreamedEvent } from '../store/ports';
import { told, type Group } from './told';

/** One person, or everybody who holds a role in an organisation when the notice goes out. */
export type Recipients =
  { at: 'person'; personId: PersonId } | { at: 'desk'; organisationId: OrganisationId; role: StaffRole };

export type Notice = {
  to: Recipients;
  /** Never told of this event: who did it, and staff who are themselves the resident of the case. */
  except: readonly PersonId[];
  kind: NoticeKind;
  audience: NoticeView['audience'];
};

const person = (personId: PersonId): Recipients => ({ at: 'person', personId });

function holding({ event, about }: StreamedEvent): Recipients[] {
  const held = holder({ ...about, status: event.to });
  if (held.at === 'person') return [person(held.person.personId)];
  return held.at === 'desk' ? deskOf(about, 'dispatcher') : [];
}

const deskOf = ({ desk }: StreamedEvent['about'], role: StaffRole): Recipients[] => [
  { at: 'desk', organisationId: desk.organisationId, role },
];

/** Asked of the status before, because nobody holds a case that was just withdrawn. */
function working({ event, about }: StreamedEvent): Recipients[] {
  if (event.by.standing !== 'owner') return [];
  const assignee = about.assignee ? [person(about.assignee.personId)] : [];
  const held = holder({ ...about, status: event.from ?? event.to });
  return held.at === 'desk' || !about.assignee ? [...assignee, ...deskOf(about, 'dispatcher')] : assignee;
}

function duty({ about }: StreamedEvent): Recipients[] {
  const { dutyMayTake, handler } = lifecycles[about.kind];
  return dutyMayTake ? deskOf(about, handler) : [];
}

const groups: Record<Group, (streamed: StreamedEvent) => Recipients[]> = {
  owner: ({ about }) => [person(about.ownerId)],
  assignee: ({ about }) => (about.assignee ? [person(about.assignee.personId)] : []),
  desk: ({ about }) => deskOf(about, 'dispatcher'),
  supervisors: ({ about }) => deskOf(about, 'supervisor'),
  duty,
  holder: holding,
  working,
};

/** Who must not be told: the resident is told of their own filing, which is its receipt, and of nothing else they did. */
function untold({ event, about }: StreamedEvent, group: Group): PersonId[] {
  if (event.word === 'file' && group === 'owner') return [];
  const author = event.by.personId ? [event.by.personId] : [];
  return group === 'owner' ? author : [about.ownerId, ...author];
}

/** Who is told what of an event; nobody of what they did themselves. One person may stand in two groups of it. */
export function noticesFor(streamed: StreamedEvent): Notice[] {
  return told[streamed.event.word].flatMap(([group, kind]) => {
    const except = untold(streamed, group);
    const audience = group === 'owner' ? 'resident' : 'staff';
    return groups[group](streamed)
      .filter((to) => to.at === 'desk' || !except.includes(to.personId))
      .map((to) => ({ to, except, kind, audience }) satisfies Notice);
  });
}
