import { CaseId } from '../ids';
import {
  JoinedCase,
  JoiningCode,
  JoiningNow,
  LookedForJoining,
  NewJoining,
  NewParty,
  OfferedJoining,
} from '../people/joining';
import * as z from '../z';
import type { Endpoint } from './endpoint';

const ofCase = z.strictObject({ caseId: CaseId });

/** One petition brought by several. Who leaves does so by an action on the case (`leave`). */
export const joiningEndpoints = {
  offerJoining: {
    method: 'POST',
    path: '/v1/cases/{caseId}/joining',
    title:
      'Ask others to petition with me: a code to scan and a number to say, in the place of any there was',
    open: false,
    params: ofCase,
    query: null,
    body: NewJoining,
    reply: JoiningCode,
  },
  joiningNow: {
    method: 'GET',
    path: '/v1/cases/{caseId}/joining',
    title: 'The code there is for my petition now',
    open: false,
    params: ofCase,
    query: null,
    body: null,
    reply: JoiningNow,
  },
  endJoining: {
    method: 'DELETE',
    path: '/v1/cases/{caseId}/joining',
    title: 'End the code of my petition, at once; done again, nothing happens',
    open: false,
    params: ofCase,
    query: null,
    body: null,
    reply: null,
  },
  openJoining: {
    method: 'POST',
    path: '/v1/joinings/look',
    title: 'What I would join by a code or its number',
    open: false,
    params: null,
    query: null,
    body: LookedForJoining,
    reply: OfferedJoining,
  },
  joinCase: {
    method: 'POST',
    path: '/v1/joinings',
    title: 'Join a petition by a code or its number; sent again by me it is the same',
    open: false,
    params: null,
    query: null,
    body: NewParty,
    reply: JoinedCase,
  },
} as const satisfies Record<string, Endpoint>;
