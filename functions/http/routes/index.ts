import type { Handlers } from '../context';
import { areas } from './areas';
import { cases } from './cases';
import { inbox } from './inbox';
import { invitations } from './invitations';
import { queues } from './queues';
import { session } from './session';

/** What answers each endpoint of the contract. */
export const handlers: Handlers = { ...session, ...invitations, ...areas, ...cases, ...queues, ...inbox };
