import * as z from '../contract/z';
import { clockKeys, clockRow } from '../domain/clocks/table';
import { lifecycles } from '../domain/kinds/lifecycles';
import { statusRow } from '../domain/kinds/statusRow';
import type { StreamedEvent } from '../store/cases/eventItem';
import type { When } from '../domain/deliveries/whoIsTold';

/** What a step of the clock says of itself: whom it is raised to, and the dates it is about. */
const Said = z.object({
  to: z.enum(['duty', 'supervisor', 'above']).optional(),
  clocks: z.array(z.enum(clockKeys)).default([]),
});

const isRaisedTo = ({ event }: StreamedEvent, rung: 'duty' | 'supervisor' | 'above'): boolean =>
  Said.parse(event.details).to === rung;

const hasToAct = ({ event }: StreamedEvent, audience: 'resident' | 'staff'): boolean =>
  Said.parse(event.details).clocks.some((key) => clockRow(key).audience === audience);

const rules: Record<When, (streamed: StreamedEvent) => boolean> = {
  underMandate: ({ about }) => lifecycles[about.kind].mandate,
  moved: ({ about }) => about.previousDesk !== null,
  letGo: ({ about }) => about.previousAssignee !== null && about.assignee === null,
  toDesk: ({ event: { from, to }, about }) =>
    (about.previousAssignee !== null || from !== to) && statusRow(about.kind, from ?? to).heldBy !== 'desk',
  toDuty: (streamed) => isRaisedTo(streamed, 'duty'),
  toSupervisor: (streamed) => isRaisedTo(streamed, 'supervisor'),
  toAbove: (streamed) => isRaisedTo(streamed, 'above'),
  ofResident: (streamed) => hasToAct(streamed, 'resident'),
  ofStaff: (streamed) => hasToAct(streamed, 'staff'),
};

/** Whether a line that holds only for some cases holds for this event. */
export const appliesTo = (when: When | undefined, streamed: StreamedEvent): boolean =>
  when === undefined || rules[when](streamed);
