import { Code } from '../numbers/codes';
import { CaseId } from '../ids';
import { GuardianOver, NewGuardian, SeenGuardian } from '../people/guardian';
import { GuardianShown } from '../people/guardianShown';
import { HelpingId, Helpings, HelpingView, NewHelping, TakenHelping, ToldHelper } from '../people/helping';
import * as z from '../z';
import type { Endpoint } from './endpoint';

/** Helped by somebody: leave that one person gives another to act in their matters, and takes back; and guardians, who need none. */
export const helpingEndpoints = {
  helpings: {
    method: 'GET',
    path: '/v1/helpings',
    title: 'Who helps me, and whom I help',
    open: false,
    params: null,
    query: null,
    body: null,
    reply: Helpings,
  },
  offerHelping: {
    method: 'POST',
    path: '/v1/helpings/offers',
    title: 'Offer to let another act in my matters: a code for them to scan',
    open: false,
    params: null,
    query: null,
    body: NewHelping,
    reply: Code,
  },
  takeHelping: {
    method: 'POST',
    path: '/v1/helpings',
    title: 'Take up what was offered to me by a code; the same code taken up again by me is the same leave',
    open: false,
    params: null,
    query: null,
    body: TakenHelping,
    reply: HelpingView,
  },
  tellHelper: {
    method: 'POST',
    path: '/v1/helpings/{helpingId}/told',
    title: 'Have somebody I let help me told when something happens, or no longer',
    open: false,
    params: z.strictObject({ helpingId: HelpingId }),
    query: null,
    body: ToldHelper,
    reply: null,
  },
  endHelping: {
    method: 'DELETE',
    path: '/v1/helpings/{helpingId}',
    title: 'End leave that I gave or was given, at once; done again, nothing happens',
    open: false,
    params: z.strictObject({ helpingId: HelpingId }),
    query: null,
    body: null,
    reply: null,
  },
  claimGuardian: {
    method: 'POST',
    path: '/v1/guardians/claims',
    title: 'Say that I am somebody’s guardian: a code for an office to scan beside the paper',
    open: false,
    params: null,
    query: null,
    body: NewGuardian,
    reply: Code,
  },
  confirmGuardian: {
    method: 'POST',
    path: '/v1/guardians',
    title: 'Say at the office that the paper was seen: from now on the guardian acts for the ward',
    open: false,
    params: null,
    query: null,
    body: SeenGuardian,
    reply: GuardianShown,
  },
  endGuardian: {
    method: 'POST',
    path: '/v1/cases/{caseId}/guardian/end',
    title: 'End it here that whoever filed this case acts as guardian; done again, nothing happens',
    open: false,
    params: z.strictObject({ caseId: CaseId }),
    query: null,
    body: z.strictObject({ why: GuardianOver }),
    reply: null,
  },
} as const satisfies Record<string, Endpoint>;
