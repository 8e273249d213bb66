import { Cursor, OrganisationId } from '../ids';
import { Intake, Month, RegisterPage, TakenIn } from '../people/intake';
import * as z from '../z';
import type { Endpoint } from './endpoint';

/** What comes to an office by letter, by visit, by phone or from another line. */
export const intakeEndpoints = {
  takeIn: {
    method: 'POST',
    path: '/v1/intake',
    title:
      'Write down what came to my office by letter, visit, phone or another line; the same key returns the first result',
    open: false,
    params: null,
    query: null,
    body: Intake,
    reply: TakenIn,
  },
  register: {
    method: 'GET',
    path: '/v1/organisations/{organisationId}/register/{month}',
    title: 'What my office wrote down in a month, the latest received first',
    open: false,
    params: z.strictObject({ organisationId: OrganisationId, month: Month }),
    query: z.strictObject({ cursor: Cursor.optional() }),
    body: null,
    reply: RegisterPage,
  },
} as const satisfies Record<string, Endpoint>;
