import { besideEndpoints } from './beside';
import { intakeEndpoints } from './intake';
import { deskEndpoints } from './desks';
import { draftEndpoints } from './drafts';
import { leaveEndpoints } from './leaves';
import { noteEndpoints } from './notes';
import { rosterEndpoints } from './roster';
import { sensitiveEndpoints } from './sensitive';
import { writingEndpoints } from './writing';
import type { Endpoint } from './endpoint';

/** What staff alone ask: a phone fetches it when one of them first does. */
export const staffEndpoints = {
  ...besideEndpoints,
  ...intakeEndpoints,
  ...deskEndpoints,
  ...draftEndpoints,
  ...leaveEndpoints,
  ...noteEndpoints,
  ...rosterEndpoints,
  ...sensitiveEndpoints,
  ...writingEndpoints,
} as const satisfies Record<string, Endpoint>;
