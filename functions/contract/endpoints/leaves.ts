import { Cursor, OrganisationId } from '../ids';
import { CasePage } from '../case/views';
import { LeaveId, Leaves, NewLeave } from '../people/leave';
import * as z from '../z';
import type { Endpoint } from './endpoint';

const organisationOnly = z.strictObject({ organisationId: OrganisationId });
const leaveOnly = z.strictObject({ organisationId: OrganisationId, leaveId: LeaveId });

/** Who is away, and who stands in for them. */
export const leaveEndpoints = {
  leaves: {
    method: 'GET',
    path: '/v1/organisations/{organisationId}/leaves',
    title: 'Who of my organisation is away when, and who stands in',
    open: false,
    params: organisationOnly,
    query: null,
    body: null,
    reply: Leaves,
  },
  takeLeave: {
    method: 'POST',
    path: '/v1/organisations/{organisationId}/leaves',
    title: 'Say that I, or one of my people, am away and who stands in; the same key does it once',
    open: false,
    params: organisationOnly,
    query: null,
    body: NewLeave,
    reply: null,
  },
  endLeave: {
    method: 'POST',
    path: '/v1/organisations/{organisationId}/leaves/{leaveId}/end',
    title: 'End a leave at once: by who is away, by who stands in, or by their supervisor',
    open: false,
    params: leaveOnly,
    query: null,
    body: z.strictObject({}),
    reply: null,
  },
  deputyQueue: {
    method: 'GET',
    path: '/v1/organisations/{organisationId}/leaves/{leaveId}/cases',
    title: 'Open cases of the one I stand in for now',
    open: false,
    params: leaveOnly,
    query: z.strictObject({ cursor: Cursor.optional() }),
    body: null,
    reply: CasePage,
  },
} as const satisfies Record<string, Endpoint>;
