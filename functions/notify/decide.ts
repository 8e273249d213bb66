import type { PersonId } from '../contract/ids';
import type { NoticeView } from '../contract/case/notices';
import type { NoticeKind } from '../contract/words';
import * as z from '../contract/z';
import { clockKeys, clockRow, type ClockRow } from '../domain/clocks/table';
import { lifecycles } from '../domain/kinds/lifecycles';
import { everybodyOf } from '../domain/joining/together';
import { statusRow } from '../domain/kinds/statusRow';
import { isMarkedInDanger, isMarkedUrgent } from '../domain/filing/urgent';
import type { StreamedEvent } from '../store/cases/eventItem';
import { groups, type Recipients } from './groups';
import {
  groupsInOrder,
  toldHelped,
  toldPreparer,
  type Group,
  type ToldLine,
  type When,
} from '../domain/deliveries/whoIsTold';
import { eventRule } from '../domain/deeds';

/** What a step of the clock says of itself: whom it is raised to, and the dates it is about. */
const Said = z.object({
  to: z.enum(['duty', 'supervisor', 'above']).optional(),
  clocks: z.array(z.enum(clockKeys)).default([]),
});

const isRaisedTo = ({ event }: StreamedEvent, rung: 'duty' | 'supervisor' | 'above'): boolean =>
  Said.parse(event.details).to === rung;

const isAbout = ({ event }: StreamedEvent, isSuch: (row: ClockRow) => boolean): boolean =>
  Said.parse(event.details).clocks.some((key) => isSuch(clockRow(key)));

const conditions: Record<When, (streamed: StreamedEvent) => boolean> = {
  underMandate: ({ about }) => lifecycles[about.kind].mandate,
  moved: ({ about }) => about.previousDesk !== null,
  letGo: ({ about }) => about.previousAssignee !== null && about.assignee === null,
  toDesk: ({ event: { from, to }, about }) =>
    (about.previousAssignee !== null || from !== to) && statusRow(about.kind, from ?? to).heldBy !== 'desk',
  toDuty: (streamed) => isRaisedTo(streamed, 'duty'),
  toSupervisor: (streamed) => isRaisedTo(streamed, 'supervisor'),
  toAbove: (streamed) => isRaisedTo(streamed, 'above'),
  ofResident: (streamed) => isAbout(streamed, ({ audience }) => audience === 'resident'),
  ofStaff: (streamed) => isAbout(streamed, ({ audience, ofDesk }) => audience === 'staff' && !ofDesk),
  ofDesk: (streamed) => isAbout(streamed, ({ ofDesk }) => ofDesk === true),
  urgent: ({ about }) => isMarkedUrgent(about),
  inDanger: ({ about }) => isMarkedInDanger(about),
};

/** Whether a line that holds only for some cases holds for this event. */
const appliesTo = (when: When | undefined, streamed: StreamedEvent): boolean =>
  when === undefined || conditions[when](streamed);

export type Notice = {
  to: Recipients;
  /** Never told of this event: who did it, and staff who are themselves the resident of the case. */
  except: readonly PersonId[];
  kind: NoticeKind;
  audience: NoticeView['audience'];
};

/** Who must not be told: the resident is told of what they hand in, which is its receipt, and of nothing else they did. */
function untold({ event, about }: StreamedEvent, group: Group): PersonId[] {
  const author = event.by.personId ? [event.by.personId] : [];
  // Who stepped aside hears that, and nothing of the case after it.
  const aside = group === 'previous' ? [] : about.aside;
  if (group !== 'owner') return [...everybodyOf(about), ...aside, ...author];
  return eventRule(event.word).acknowledged ? [] : author;
}

/** An organisation on the other side is told nothing, nor is who has the case for it. */
function isOtherSide({ about }: StreamedEvent, to: Recipients): boolean {
  const { assignee, against } = about;
  if (to.at === 'desk') return against.includes(to.organisationId);
  return to.personId === assignee?.personId && against.includes(assignee.organisation.organisationId);
}

function noticesOf(streamed: StreamedEvent, group: Group, kind: NoticeKind): Notice[] {
  const except = untold(streamed, group);
  const audience = group === 'owner' ? 'resident' : 'staff';
  return groups[group](streamed)
    .filter((to) => to.at === 'desk' || !except.includes(to.personId))
    .filter((to) => audience === 'resident' || !isOtherSide(streamed, to))
    .map((to) => ({ to, except, kind, audience }));
}

const noticesIn = (line: ToldLine, streamed: StreamedEvent): Notice[] =>
  groupsInOrder.flatMap((group) => {
    const kind = line[group];
    return kind ? noticesOf(streamed, group, kind) : [];
  });

/**
 * What is said of an event. Of a step that somebody took in the resident's stead the resident hears that, and not the news that it is
 * to others: it is theirs, told to them as their own where that is its receipt.
 */
function toldOf({ event }: StreamedEvent): ToldLine[] {
  const { tells, acknowledged } = eventRule(event.word);
  // Whoever wrote it hears that it was signed, before all that it says to others at their desk.
  const lines = [...(event.by.prepared ? [toldPreparer] : []), ...[tells].flat()];
  if (event.by.standing !== 'helper') return lines;
  return [...(acknowledged ? lines : lines.map(({ owner: _, ...others }) => others)), toldHelped];
}

const nameOf = (to: Recipients): string =>
  to.at === 'person' ? to.personId : `${to.role}s of ${to.organisationId}`;

/**
 * Who is told what of an event; nobody of what they did themselves, and each person or desk once. One person may still
 * stand at two desks of it, and people of the other side at any.
 */
export function noticesFor(streamed: StreamedEvent): Notice[] {
  const all = toldOf(streamed)
    .filter(({ when }) => appliesTo(when, streamed))
    .flatMap((line) => noticesIn(line, streamed));
  const first = new Map<string, Notice>();
  for (const notice of all) if (!first.has(nameOf(notice.to))) first.set(nameOf(notice.to), notice);
  return [...first.values()];
}
