import type { Handlers } from '../context';
import { areas } from './areas';
import { cases } from './cases';
import { eligibility } from './eligibility';
import { inbox } from './inbox';
import { invitations } from './invitations';
import { queues } from './queues';
import { receipts } from './receipts';
import { session } from './session';

/** What answers each endpoint of the contract. */
export const handlers: Handlers = {
  ...session,
  ...invitations,
  ...areas,
  ...eligibility,
  ...cases,
  ...queues,
  ...inbox,
  ...receipts,
};
