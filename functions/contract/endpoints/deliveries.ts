import { Cursor, OrganisationId, PersonId } from '../ids';
import { Phone } from '../numbers/phone';
import { Me } from '../people/session';
import { CallPage, ConsentAnswers } from '../case/deliveries';
import { StaffRole } from '../words';
import * as z from '../z';
import type { Endpoint } from './endpoint';

/** How people are reached. */
export const deliveryEndpoints = {
  consents: {
    method: 'POST',
    path: '/v1/me/consents',
    title: 'What I answered when WeChat asked about messages; the same key counts once',
    open: false,
    params: null,
    query: null,
    body: ConsentAnswers,
    reply: null,
  },
  setPhone: {
    method: 'POST',
    path: '/v1/me/phone',
    title: 'My phone number: by the code of WeChat’s button, or typed in',
    open: false,
    params: null,
    query: null,
    body: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('weChat'), code: z.string().min(1).max(200) }),
      z.strictObject({ by: z.literal('hand'), phone: Phone }),
    ]),
    reply: Me,
  },
  dropPhone: {
    method: 'DELETE',
    path: '/v1/me/phone',
    title: 'Forget my phone number',
    open: false,
    params: null,
    query: null,
    body: null,
    reply: Me,
  },
  callQueue: {
    method: 'GET',
    path: '/v1/queues/calls',
    title: 'Residents of cases of my organisation whom no message has reached, longest waiting first',
    open: false,
    params: null,
    query: z.strictObject({ cursor: Cursor.optional() }),
    body: null,
    reply: CallPage,
  },
  setWeCom: {
    method: 'POST',
    path: '/v1/organisations/{organisationId}/staff/{personId}/wecom',
    title: 'The WeCom account of a member, or none; by an administrator',
    open: false,
    params: z.strictObject({ organisationId: OrganisationId, personId: PersonId }),
    query: null,
    body: z.strictObject({
      role: StaffRole,
      userId: z
        .string()
        .regex(/^[\w.@-]{1,64}$/)
        .nullable(),
    }),
    reply: null,
  },
  setRobot: {
    method: 'POST',
    path: '/v1/organisations/{organisationId}/robot',
    title: 'The key of the group robot of my desk, or none; by an administrator. It is never shown again',
    open: false,
    params: z.strictObject({ organisationId: OrganisationId }),
    query: null,
    body: z.strictObject({
      key: z
        .string()
        .regex(/^[\w-]{10,100}$/)
        .nullable(),
    }),
    reply: null,
  },
} as const satisfies Record<string, Endpoint>;
